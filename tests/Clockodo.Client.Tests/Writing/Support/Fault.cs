namespace Clockodo.Client.Tests.Writing.Support;

/// <summary>What becomes of a request and of its answer.</summary>
internal sealed record Fault
{
    /// <summary>Nothing goes wrong.</summary>
    internal static readonly Fault None = new();

    /// <summary>The line is cut, and the service never saw the request.</summary>
    internal static readonly Fault TakeNew = new() { ReachesService = false, Cut = Cut.BeforeHeaders };

    internal bool ReachesService { get; init; } = true;

    internal Cut Cut { get; init; }

    /// <summary>What is answered instead; null: what the service answers.</summary>
    internal string? Answer { get; init; }

    /// <summary>Carried out, and the line is cut.</summary>
    internal static Fault CutAt(Cut cut) => new() { Cut = cut };

    /// <summary>Carried out, and somebody in between answers.</summary>
    internal static Fault AnsweredInstead(string answer) => new() { Answer = answer };

    /// <summary>Not carried out: somebody in between answers.</summary>
    internal static Fault Refused(string answer) => new() { ReachesService = false, Answer = answer };
}

/// <summary>Where an answer ends too early.</summary>
internal enum Cut
{
    Nowhere,
    BeforeHeaders,
    InHeaders,
    InBody,
}
