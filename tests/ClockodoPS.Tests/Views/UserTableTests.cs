using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using ClockodoPS.Tests.Support;
using ClockodoPS.Tests.Views.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>The table of users.</summary>
[Collection(ProcessState.Name)]
public sealed class UserTableTests : ViewTest
{
    private const string Three = "Get-ClockodoUser Katharina*, Chlo*, Thomas*";

    [Fact]
    public void The_table_fits_80_columns()
    {
        Assert.Equal(
            """

                   Id Name                   Number     Email                 Role   Active
                   -- ----                   ------     -----                 ----   ------
               234561 Katharina Großmann     P-561      katharina.grossmann@… owner  yes
               241077 Chloé Dubois-Meier     P-077      chloe.dubois-meier@b… worker yes
               228910 Thomas Jäger           P-910      thomas.jaeger@beispi… worker no


            """.ReplaceLineEndings("\n"),
            ShowIn(Table, 80, Three));
    }

    [Fact]
    public void The_table_shows_whole_addresses_at_120_columns()
    {
        Assert.Equal(
            """

                   Id Name                                       Number     Email                                     Role   Active
                   -- ----                                       ------     -----                                     ----   ------
               234561 Katharina Großmann                         P-561      katharina.grossmann@beispielwerk.example  owner  yes
               241077 Chloé Dubois-Meier                         P-077      chloe.dubois-meier@beispielwerk.example   worker yes
               228910 Thomas Jäger                               P-910      thomas.jaeger@beispielwerk.example        worker no


            """.ReplaceLineEndings("\n"),
            ShowIn(Table, 120, Three));
    }

    [Fact]
    public void Control_characters_of_the_service_do_not_reach_the_terminal()
    {
        Front.Before = (request, _) => Task.FromResult(request.Target.Contains("v3/users", StringComparison.Ordinal)
            ? new HttpResponseMessage { Content = new StringContent(HostileUser, Encoding.UTF8, "application/json") }
            : null);

        string shown = ShowIn(Table, 120, "Get-ClockodoUser");

        Assert.DoesNotContain(shown, character => char.IsControl(character) && character != '\n');
        Assert.Contains("Eve [31m red", shown, StringComparison.Ordinal);
        Assert.Single(shown.Split('\n'), line => line.Contains("Eve", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_user_of_the_connection_may_not_see_is_empty()
    {
        Front.Before = (request, _) => Task.FromResult(request.Target.Contains("v3/users", StringComparison.Ordinal)
            ? Front.Respond(200, """
                {"paging":{"items_per_page":1000,"current_page":1,"count_pages":1,"count_items":1},"data":[{"id":1,"name":"Eve","active":true}]}
                """)
            : null);

        Assert.Matches("^ +1 Eve +yes$", ShowIn(Table, 80, "Get-ClockodoUser").Split('\n').Single(line => line.Contains("Eve", StringComparison.Ordinal)));
    }

    private const string HostileUser = """
        {"paging":{"items_per_page":1000,"current_page":1,"count_pages":1,"count_items":1},
         "data":[{"id":1,"name":"Eve\n\u001b[31m red","number":"\u0007","email":"e\tv\u009be","role":"\r\nowner","active":true}]}
        """;
}
