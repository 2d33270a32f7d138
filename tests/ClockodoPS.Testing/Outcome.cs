using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace ClockodoPS.Testing;

/// <summary>What came of a script: every stream, and the error that ended it.</summary>
public sealed class Outcome
{
    internal Outcome(IReadOnlyList<PSObject> output, ErrorRecord? ended, PSDataStreams streams, string shown)
    {
        Output = output;
        Ended = ended;
        Shown = shown;
        Errors = [.. streams.Error];
        Warnings = [.. streams.Warning.Select(record => record.Message)];
        Verbose = [.. streams.Verbose.Select(record => record.Message)];
        Progress = [.. streams.Progress];
        Others =
        [
            .. streams.Debug.Select(record => record.Message),
            .. streams.Information.Select(record => $"{record.MessageData}"),
            .. streams.Progress.Select(record => record.ToString()),
        ];
    }

    /// <summary>The objects that came out.</summary>
    public IReadOnlyList<PSObject> Output { get; }

    /// <summary>The errors after which the script continued.</summary>
    public IReadOnlyList<ErrorRecord> Errors { get; }

    /// <summary>The error that ended the command; null: it ran to its end.</summary>
    public ErrorRecord? Ended { get; }

    /// <summary>The warnings.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>The verbose lines.</summary>
    public IReadOnlyList<string> Verbose { get; }

    /// <summary>The progress records.</summary>
    public IReadOnlyList<ProgressRecord> Progress { get; }

    /// <summary>What the other streams hold, as text.</summary>
    public IReadOnlyList<string> Others { get; }

    /// <summary>What the window showed meanwhile: warnings, questions, what -WhatIf says.</summary>
    public string Shown { get; }

    /// <summary>The only error there was, of either kind.</summary>
    public ErrorRecord Error => Errors.Count + (Ended is null ? 0 : 1) == 1
        ? Ended ?? Errors[0]
        : throw new InvalidOperationException($"{Errors.Count} errors: {string.Join(" | ", Errors)}; ended by: {Ended}");
}
