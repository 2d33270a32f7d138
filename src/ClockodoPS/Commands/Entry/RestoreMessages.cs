using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clockodo.Client;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;

namespace ClockodoPS.Commands;

/// <summary>What Restore-ClockodoEntry says about its input and its time, before it restores. Null: there is nothing to say.</summary>
internal static class RestoreMessages
{
    private const string HowToWrite =
        "Nothing was sent. A file that can bring everything back is written before a change, by Get-ClockodoEntry -Enhanced and Export-Clixml: see "
        + "about_ClockodoPS_Undo.";

    private const int MostShown = 5;
    private const int NoticeableSeconds = 3;

    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    /// <summary>Rows cannot be read: the first problem, and how many rows have one.</summary>
    internal static string ForProblems(IReadOnlyList<string> problems)
    {
        string more = problems.Count switch
        {
            1 => "",
            2 => " 1 more row has problems.",
            _ => FormattableString.Invariant($" {problems.Count - 1} more rows have problems."),
        };
        return $"{problems[0]}{more} {HowToWrite}";
    }

    /// <summary>A date can be read in two ways.</summary>
    internal static string ForDates(string doubtful) =>
        $"The dates can be read in two ways: '{doubtful}' is another day in en-US than in en-GB, and nothing in the input tells which is meant. {HowToWrite} "
        + "It also says what to do if you are sure that the current culture is the right one.";

    /// <summary>Work that would come twice if the input is of two files.</summary>
    internal static string? ForTwins(IEnumerable<EntryComparison> comparisons)
    {
        long[] twins = [.. comparisons.Where(item => item.LaterTwin is not null).Select(item => item.LaterTwin!.Value)];
        string ids = string.Join(", ", twins.Take(MostShown).Select(id => id.ToString(CultureInfo.InvariantCulture)));
        string more = twins.Length > MostShown ? FormattableString.Invariant($" and {twins.Length - MostShown} more") : "";
        return twins.Length == 0
            ? null
            : FormattableString.Invariant($"{twins.Length} of the entries that are gone are the same work as entries of the input that were added later: {ids}{more}. ")
                + "If the input is of two files, these may be the ones that were added again, and the work comes twice. Give only one file.";
    }

    /// <summary>The time of -UnlessChangedAfter is later than now, by the later one of both clocks.</summary>
    internal static string? ForFuture(DateTime time, TimeSpan clockDifference) =>
        time <= DateTime.Now + TimeSpan.FromSeconds(Math.Max(0, clockDifference.TotalSeconds)) + Tolerance
            ? null
            : FormattableString.Invariant($"-UnlessChangedAfter {time:yyyy-MM-dd HH:mm:ss} is in the future, so it would leave nothing alone. Give the time when your own ")
                + "change had ended. Nothing was sent.";

    /// <summary>The clocks of machine and service differ.</summary>
    internal static string? ForClocks(TimeSpan clockDifference)
    {
        double seconds = Math.Abs(clockDifference.TotalSeconds);
        string direction = clockDifference > TimeSpan.Zero ? "behind" : "ahead of";
        return seconds < NoticeableSeconds
            ? null
            : FormattableString.Invariant($"The clock of this machine is {seconds:0} seconds {direction} that of the service. ")
                + "-UnlessChangedAfter is compared with times of the service: to be exact, give one of its times, such as the latest TimeLastChange of "
                + "the entries that your change emitted with -PassThru, plus one second.";
    }

    /// <summary>What to do if the project of an entry may be completed; empty: it is not about that.</summary>
    internal static string ForProject(ClockodoException exception, EntryDraft wanted) =>
        exception.Kind == ClockodoErrorKind.Conflict && exception.Fields.Contains("projects_id") && wanted.ProjectId is long project and not 0
            ? FormattableString.Invariant($" If the project is completed, reopen it with Set-ClockodoProject {project} -Completed:$false, and run the command again.")
            : "";
}
