using System;
using Clockodo.Client.Http;

namespace Clockodo.Client.Entries;

/// <summary>The response to an added entry was lost, but the entry was found.</summary>
public sealed class EntryRecovered : RequestNotice
{
    internal EntryRecovered(long id, ClockodoException failure)
    {
        Id = id;
        Failure = failure;
    }

    /// <summary>The ID of the entry.</summary>
    public long Id { get; }

    /// <summary>The error that hides the response.</summary>
    public ClockodoException Failure { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"{Failure.Message} The entry was searched for and found: it is entry {Id}.");
}
