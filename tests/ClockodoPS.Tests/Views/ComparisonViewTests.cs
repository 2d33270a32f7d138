using ClockodoPS.Tests.Support;
using ClockodoPS.Tests.Views.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>What Compare-ClockodoEntry shows of a changed, a removed, an unchanged and an added entry.</summary>
[Collection(ProcessState.Name)]
public sealed class ComparisonViewTests : ViewTest
{
    private const string Compared = """
        $before = @(Get-ClockodoEntry -Since 2026-03-16 -Until 2026-03-16 -Enhanced | Where-Object Id -ge $first)
        $before[0] | Set-ClockodoEntry -Text OOPS -Project 0
        Remove-ClockodoEntry $before[1] -Confirm:$false
        $before[0..2] | Compare-ClockodoEntry | Where-Object { $_.State -ne 'Extra' -or $_.Id -ge $first }
        """;

    [Fact]
    public void The_table_fits_80_columns() =>
        Assert.Equal(
            """

            State             Id Start            User         Customer       Description
            -----             -- -----            ----         --------       -----------
            Different   85001400 2026-03-16 08:00 Katharina G… ACME Deutschl… ProjectId: R…
            Missing              2026-03-16 10:00 Katharina G… ACME Deutschl…
            Same        85001414 2026-03-16 11:00 Katharina G… Müller & Söhn…
            Extra       85001421 2026-03-16 22:00 Katharina G… ACME Deutschl…


            """.ReplaceLineEndings("\n"),
            ShowIn(Table, 80, Compared));

    [Fact]
    public void The_table_shows_what_differs_at_120_columns() =>
        Assert.Equal(
            """

            State             Id Start            User         Customer       Description
            -----             -- -----            ----         --------       -----------
            Different   85001400 2026-03-16 08:00 Katharina G… ACME Deutschl… ProjectId: Relaunch Website (512004) expected, none …
            Missing              2026-03-16 10:00 Katharina G… ACME Deutschl…
            Same        85001414 2026-03-16 11:00 Katharina G… Müller & Söhn…
            Extra       85001421 2026-03-16 22:00 Katharina G… ACME Deutschl…


            """.ReplaceLineEndings("\n"),
            ShowIn(Table, 120, Compared));

    [Fact]
    public void The_list_shows_both_values() =>
        Assert.Equal(
            """

            State       : Different
            Id          : 85001400
            Type        : TimeEntry
            Start       : 2026-03-16 08:00
            User        : Katharina Großmann
            Customer    : ACME Deutschland GmbH
            Description : ProjectId: Relaunch Website (512004) expected, none found; Text: "Migration ""Phase 2"" zweite Zeile mit
                          Tabulator" expected, "OOPS" found

            State    : Missing
            Type     : LumpSum
            Start    : 2026-03-16 10:00
            User     : Katharina Großmann
            Customer : ACME Deutschland GmbH


            """.ReplaceLineEndings("\n"),
            ShowIn(List, 120, $"{Compared} | Where-Object State -in Different, Missing"));
}
