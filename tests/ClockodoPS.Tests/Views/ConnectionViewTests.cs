using System;
using Clockodo.Sandbox;
using ClockodoPS.Tests.Views.Support;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>The views of connections: of one to a service, and of one to the sandbox.</summary>
[Collection(ProcessState.Name)]
public class ConnectionViewTests : ViewTest
{
    private const string Both = "Get-ClockodoConnection; Connect-Clockodo -Sandbox -PassThru";
    private const string Unchecked = $"{Connect} -SkipCheck -PassThru";

    [Fact]
    public void The_table_fits_80_columns()
    {
        Assert.Equal(
            """

            UserName             User                       UserId Host             Sandbox
            --------             ----                       ------ ----             -------
            Katharina Großmann   katharina.grossmann@beis…  234561 127.0.0.1:#####  no
            Katharina Großmann   katharina.grossmann@beis…  234561 sandbox.clockod… yes


            """.ReplaceLineEndings("\n"),
            Show(Table, 80, Both));
    }

    [Fact]
    public void The_table_shows_the_whole_user_at_120_columns()
    {
        Assert.Equal(
            """

            UserName             User                                                               UserId Host             Sandbox
            --------             ----                                                               ------ ----             -------
            Katharina Großmann   katharina.grossmann@beispielwerk.example                           234561 127.0.0.1:#####  no
            Katharina Großmann   katharina.grossmann@beispielwerk.example                           234561 sandbox.clockod… yes


            """.ReplaceLineEndings("\n"),
            Show(Table, 120, Both));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void The_list_shows_everything(int width)
    {
        Assert.Equal(
            """

            User                : katharina.grossmann@beispielwerk.example
            UserName            : Katharina Großmann
            UserId              : 234561
            BaseUri             : http://127.0.0.1:#####/api/
            Language            : en
            ExternalApplication : Tests;tests@clockodo.invalid
            IsSandbox           : False

            User                : katharina.grossmann@beispielwerk.example
            UserName            : Katharina Großmann
            UserId              : 234561
            BaseUri             : https://sandbox.clockodo.invalid/api/
            Language            : en
            ExternalApplication : ClockodoPS;sandbox@clockodo.invalid
            IsSandbox           : True


            """.ReplaceLineEndings("\n"),
            Show(List, width, Both));
    }

    [Fact]
    public void A_connection_that_was_not_checked_has_no_name_and_no_ID()
    {
        Assert.Equal(
            """

            UserName             User                       UserId Host             Sandbox
            --------             ----                       ------ ----             -------
                                 katharina.grossmann@beis…         127.0.0.1:#####  no


            """.ReplaceLineEndings("\n"),
            Show(Table, 80, Unchecked));
        Assert.Equal(
            """

            User                : katharina.grossmann@beispielwerk.example
            BaseUri             : http://127.0.0.1:#####/api/
            Language            : en
            ExternalApplication : Tests;tests@clockodo.invalid
            IsSandbox           : False


            """.ReplaceLineEndings("\n"),
            Show(List, 80, Unchecked));
    }

    [Theory]
    [InlineData(Table)]
    [InlineData(List)]
    public void No_view_shows_the_key(string shape)
    {
        Assert.DoesNotContain(SandboxService.Owner.ApiKey, ShowIn(shape, 200, Both), StringComparison.OrdinalIgnoreCase);
    }

    // The port is another one every time, of five digits nearly always.
    private string Show(string shape, int width, string script) =>
        ShowIn(shape, width, script).Replace($":{Address.Port}", ":#####", StringComparison.Ordinal);
}
