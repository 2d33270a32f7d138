using ClockodoPS.Tests.Views.Support;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>The wide view of entries: what Format-Wide shows.</summary>
[Collection(ProcessState.Name)]
public class EntryWideTests : ViewTest
{
    [Fact]
    public void Two_entries_fit_a_line_of_80_columns()
    {
        Assert.Equal(
            """

            2026-03-16   1:30 ACME Deutschland GmbH 2026-03-16 249.90 ACME Deutschland GmbH
            2026-03-16     2× Müller & Söhne GmbH   2026-03-16  31:05 ACME Deutschland GmbH
            2026-03-18 14:25– ACME Deutschland GmbH


            """.ReplaceLineEndings("\n"),
            ShowIn(Wide, 80, Made));
    }

    [Fact]
    public void Two_entries_share_a_line_of_120_columns()
    {
        Assert.Equal(
            """

            2026-03-16   1:30 ACME Deutschland GmbH                     2026-03-16 249.90 ACME Deutschland GmbH
            2026-03-16     2× Müller & Söhne GmbH                       2026-03-16  31:05 ACME Deutschland GmbH
            2026-03-18 14:25– ACME Deutschland GmbH


            """.ReplaceLineEndings("\n"),
            ShowIn(Wide, 120, Made));
    }

    [Fact]
    public void The_number_of_the_customer_stands_where_no_names_were_fetched()
    {
        Assert.Equal(
            """

            2026-03-16   1:30 4711                  2026-03-16 249.90 4711
            2026-03-16     2× 5208                  2026-03-16  31:05 4711
            2026-03-18 14:25– 4711


            """.ReplaceLineEndings("\n"),
            ShowIn(Wide, 80, MadePlain));
    }
}
