using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using Clockodo.Client.Entries;

namespace ClockodoPS.Commands;

/// <summary>Completes the billable states that can be set. Unknown cannot.</summary>
internal sealed class BillableCompleter : IArgumentCompleter
{
    private static readonly (BillableState State, string Meaning)[] States =
    [
        (BillableState.NotBillable, "0: it is not billed to the customer."),
        (BillableState.Billable, "1: it is to be billed."),
        (BillableState.Billed, "2: it is already billed."),
    ];

    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
    [
        .. States
            .Where(state => state.State.ToString().StartsWith(
                (wordToComplete ?? "").Trim('\'', '"'), StringComparison.OrdinalIgnoreCase))
            .Select(state => new CompletionResult(
                state.State.ToString(), state.State.ToString(), CompletionResultType.ParameterValue, state.Meaning)),
    ];
}
