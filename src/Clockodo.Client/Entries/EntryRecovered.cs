using Clockodo.Client.Http;

namespace Clockodo.Client.Entries;

/// <summary>The response to a request was lost, but what became of the entry was read afterwards.</summary>
public sealed class EntryRecovered : RequestNotice
{
    private readonly string _finding;

    internal EntryRecovered(long id, ClockodoException failure, string finding)
    {
        Id = id;
        Failure = failure;
        _finding = finding;
    }

    /// <summary>The ID of the entry.</summary>
    public long Id { get; }

    /// <summary>The error that hides the response.</summary>
    public ClockodoException Failure { get; }

    /// <inheritdoc/>
    public override string Message => $"{Failure.Message} {_finding}";
}
