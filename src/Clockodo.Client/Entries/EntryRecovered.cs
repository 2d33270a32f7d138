using Clockodo.Client.Http;

namespace Clockodo.Client.Entries;

/// <summary>The answer to an addition was lost, and the entry was found all the same.</summary>
public sealed class EntryRecovered : RequestNotice
{
    internal EntryRecovered(long id, ClockodoException failure)
    {
        Id = id;
        Failure = failure;
    }

    /// <summary>The number of the entry.</summary>
    public long Id { get; }

    /// <summary>What became of the answer.</summary>
    public ClockodoException Failure { get; }

    /// <inheritdoc/>
    public override string Message => $"{Failure.Message} It was looked for and found: it is entry {Id}.";
}
