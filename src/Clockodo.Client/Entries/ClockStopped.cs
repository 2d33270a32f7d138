using System.Globalization;
using Clockodo.Client.Http;

namespace Clockodo.Client.Entries;

/// <summary>The addition of an entry stopped a running clock.</summary>
public sealed class ClockStopped : RequestNotice
{
    internal ClockStopped(long addedId, Entry? stopped)
    {
        AddedId = addedId;
        Stopped = stopped;
    }

    /// <summary>The ID of the added entry.</summary>
    public long AddedId { get; }

    /// <summary>The stopped entry; null: the service's description of it is not readable.</summary>
    public Entry? Stopped { get; }

    /// <inheritdoc/>
    public override string Message => Stopped is null
        ? $"The addition of entry {Id(AddedId)} stopped a running clock. The response does not tell which entry that is."
        : $"The addition of entry {Id(AddedId)} stopped a running clock: {Describe(Stopped)}.";

    private static string Describe(Entry entry) =>
        $"{EntryTypeName.For(entry.Type)} {Id(entry.Id)}, {FieldText.For(entry.TimeSince)} to "
        + $"{(entry.TimeUntil is null ? "an unknown end" : FieldText.For(entry.TimeUntil))}, "
        + (string.IsNullOrEmpty(entry.Text) ? "without text" : $"text {FieldText.For(entry.Text)}");

    private static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);
}
