using System.Management.Automation;
using Clockodo.Client;

namespace ClockodoPS.Pipeline;

/// <summary>
/// The base of all cmdlets. What they show may contain text of the service or of a file, which must not act in the terminal and
/// must not look like lines of its own. So the methods of PowerShell that show text are hidden by ones that clean it; errors are
/// cleaned in <see cref="ErrorRecords"/>. Objects keep their text.
/// </summary>
public abstract class ClockodoCommand : PSCmdlet
{
    internal new void WriteWarning(string text) => base.WriteWarning(DisplayText.OneLine(text));

    internal new void WriteVerbose(string text) => base.WriteVerbose(DisplayText.OneLine(text));

    internal new void WriteProgress(ProgressRecord progress)
    {
        progress.Activity = DisplayText.OneLine(progress.Activity);
        progress.StatusDescription = DisplayText.OneLine(progress.StatusDescription);
        base.WriteProgress(progress);
    }

    /// <summary>Writes a warning after the pipeline has stopped, when its streams accept nothing more.</summary>
    internal void WriteWarningToHost(string text) => Host.UI.WriteWarningLine(DisplayText.OneLine(text));

    internal new bool ShouldProcess(string target, string action) =>
        base.ShouldProcess(DisplayText.OneLine(target), DisplayText.OneLine(action));
}
