using System.Globalization;
using System.Management.Automation;

namespace ClockodoPS.Pipeline;

/// <summary>The progress of work whose end nobody knows: how much is done. Only where it takes longer than a second.</summary>
internal sealed class CountingProgress(PSCmdlet command, string activity)
{
    private readonly ProgressBar _bar = new(command, activity);
    private long _done;

    internal void Add()
    {
        _done++;
        if (_bar.IsDue)
        {
            _bar.Show(string.Format(CultureInfo.CurrentCulture, "{0:N0}", _done), percent: -1, secondsRemaining: -1);
        }
    }

    internal void Complete() => _bar.Complete();
}
