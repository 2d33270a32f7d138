using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace ClockodoPS.Tests.Support;

/// <summary>What came of a script: every stream, and the error that ended it.</summary>
internal sealed record Outcome
{
    internal required IReadOnlyList<PSObject> Output { get; init; }

    /// <summary>The errors after which the script went on.</summary>
    internal required IReadOnlyList<ErrorRecord> Errors { get; init; }

    /// <summary>The error that ended the command; null: it ran to its end.</summary>
    internal required ErrorRecord? Ended { get; init; }

    internal required IReadOnlyList<string> Warnings { get; init; }

    internal required IReadOnlyList<string> Verbose { get; init; }

    internal required IReadOnlyList<string> Others { get; init; }

    /// <summary>What the host was shown meanwhile: warnings, questions, what -WhatIf says.</summary>
    internal required string Shown { get; init; }

    internal IEnumerable<long> Ids => Output.Select(item => item.Long("Id"));
}
