namespace ClockodoPS.Pipeline;

/// <summary>What became of an item of the pipeline.</summary>
internal enum ItemOutcome
{
    /// <summary>Nothing was to be sent: a blank row, -WhatIf, the user said no, or nothing needs to be sent.</summary>
    Skipped,

    /// <summary>Its request was not sent, or certainly not processed.</summary>
    NotSent,

    /// <summary>The service confirmed it.</summary>
    Done,

    /// <summary>It certainly had no effect; an error says why.</summary>
    Failed,

    /// <summary>Its request was sent, and may or may not have taken effect.</summary>
    Unknown,
}
