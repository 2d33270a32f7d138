using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace ClockodoPS.Tests.Writing.Support;

/// <summary>What a command gave: its output and its other streams.</summary>
internal sealed record Run(
    IReadOnlyList<PSObject> Output,
    IReadOnlyList<ErrorRecord> Errors,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<string> Verbose,
    IReadOnlyList<ProgressRecord> Progress,
    ErrorRecord? Terminated)
{
    /// <summary>A property of everything that came out.</summary>
    internal IEnumerable<object?> Values(string name) => Output.Select(item => item.Properties[name].Value);

    /// <summary>The only error there was, of whatever kind.</summary>
    internal ErrorRecord Error => Errors.Count + (Terminated is null ? 0 : 1) == 1
        ? Terminated ?? Errors[0]
        : throw new InvalidOperationException(
            $"{Errors.Count} errors: {string.Join(" | ", Errors.Select(error => error.ToString()))}; {Terminated}");
}
