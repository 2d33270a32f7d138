using System.Linq;
using ClockodoPS.Pipeline;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>D: done. F: failed. S: skipped. U: unknown. N: not sent.</summary>
public class OutcomeLogTests
{
    [Theory]
    [InlineData("D", "Stopped at row 2: row 1 added; nothing sent from row 2 on.")]
    [InlineData("DDDNNN", "Stopped at row 4: rows 1–3 added; nothing sent from row 4 on.")]
    [InlineData("DDDUN", "Stopped at row 5: rows 1–3 added; row 4 unknown; nothing sent from row 5 on.")]
    [InlineData("DDNDU", "Stopped at row 6: rows 1–2, 4 added; row 3 not sent; row 5 unknown; nothing sent from row 6 on.")]
    [InlineData("DFDFF", "Stopped at row 6: rows 1, 3 added; rows 2, 4–5 not added; nothing sent from row 6 on.")]
    [InlineData("DSSDS", "Stopped at row 5: rows 1, 4 added; rows 2–3 skipped; nothing sent from row 5 on.")]
    [InlineData("UUUU", "Stopped at row 5: rows 1–4 unknown; nothing sent from row 5 on.")]
    public void Each_row_is_in_one_range(string outcomes, string summary) =>
        Assert.Equal(summary, Log(outcomes).Summarize("row", "added"));

    [Fact]
    public void More_than_twenty_ranges_are_counted() => Assert.Contains(
        "rows 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39 and 30 more added; ",
        Log(string.Concat(Enumerable.Repeat("DF", 50))).Summarize("row", "added"));

    [Theory]
    [InlineData("DDDF", "3 of 4 rows added; row 4 not added.")]
    [InlineData("FDFFU", "1 of 5 rows added; rows 1, 3–4 not added; row 5 unknown.")]
    [InlineData("FSSD", "1 of 4 rows added; row 1 not added; rows 2–3 skipped.")]
    [InlineData("FF", "0 of 2 rows added; rows 1–2 not added.")]
    [InlineData("DU", "1 of 2 rows added; row 2 unknown.")]
    [InlineData("DDSD", null)]
    [InlineData("F", null)]
    [InlineData("", null)]
    public void The_end_names_the_rows_that_were_not_added(string outcomes, string? summary) =>
        Assert.Equal(summary, Log(outcomes).SummarizeFailures("row", "added"));

    [Fact]
    public void Many_rows_are_counted_with_separators() => Assert.Equal(
        "1,198 of 1,200 rows added; rows 8, 301 not added.",
        Log(string.Concat(Enumerable.Range(1, 1200).Select(row => row is 8 or 301 ? 'F' : 'D'))).SummarizeFailures("row", "added"));

    [Theory]
    [InlineData("DDDSSFD", "7 rows: 4 added (1–3, 7), 2 skipped (4–5), 1 refused (6).")]
    [InlineData("UNFSD", "5 rows: 1 added (5), 1 skipped (4), 1 refused (3), 1 not sent (2), 1 unknown (1).")]
    [InlineData("FS", "2 rows: 1 skipped (2), 1 refused (1).")]
    public void The_account_counts_the_rows_of_each_outcome_and_leaves_out_those_without(string outcomes, string account) =>
        Assert.Equal(account, Log(outcomes).SummarizeAll("row", "added"));

    [Theory]
    [InlineData("DDD", "3 rows: 3 added.")]
    [InlineData("SS", "2 rows: 2 skipped.")]
    [InlineData("F", "1 row: 1 refused.")]
    public void The_account_has_no_places_if_all_rows_have_the_same_outcome(string outcomes, string account) =>
        Assert.Equal(account, Log(outcomes).SummarizeAll("row", "added"));

    [Fact]
    public void The_account_has_separators_in_counts_and_none_in_places() => Assert.Equal(
        "1,200 rows: 295 added (905–1198, 1200), 904 skipped (1–904), 1 refused (1199).",
        Log(new string('S', 904) + new string('D', 294) + "FD").SummarizeAll("row", "added"));

    [Fact]
    public void The_account_names_twenty_ranges_and_counts_the_other_places() => Assert.EndsWith(
        ", 50 refused (2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 40 and 30 more).",
        Log(string.Concat(Enumerable.Repeat("DF", 50))).SummarizeAll("row", "added"));

    [Fact]
    public void Without_rows_there_is_no_account() => Assert.Null(Log("").SummarizeAll("row", "added"));

    [Theory]
    [InlineData("", false)]
    [InlineData("SFN", false)]
    [InlineData("SFNU", true)]
    [InlineData("D", true)]
    public void Only_what_was_done_or_is_unknown_has_effects(string outcomes, bool hasEffects) =>
        Assert.Equal(hasEffects, Log(outcomes).HasEffects());

    private static OutcomeLog Log(string outcomes)
    {
        var log = new OutcomeLog();
        foreach (char outcome in outcomes)
        {
            log.Record(log.Begin(), outcome switch
            {
                'D' => ItemOutcome.Done,
                'F' => ItemOutcome.Failed,
                'U' => ItemOutcome.Unknown,
                'N' => ItemOutcome.NotSent,
                _ => ItemOutcome.Skipped,
            });
        }

        return log;
    }
}
