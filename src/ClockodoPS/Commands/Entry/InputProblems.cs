using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client;
using ClockodoPS.Binding;

namespace ClockodoPS.Commands;

/// <summary>All that is wrong with one item of the input, in one error.</summary>
internal static class InputProblems
{
    /// <exception cref="ClockodoException">There are problems; the error names all of them and their fields.</exception>
    internal static void ThrowIfAny(string beginning, IReadOnlyList<ContentProblem> problems)
    {
        if (problems.Count > 0)
        {
            ClockodoErrorKind kind = problems.Select(problem => problem.Kind).Distinct().Count() == 1
                ? problems[0].Kind
                : ClockodoErrorKind.Invalid;
            throw new ClockodoException(kind, $"{beginning}{string.Join(" ", problems.Select(WithParameterNames))} Nothing was sent.")
            {
                Fields = [.. problems.SelectMany(problem => problem.Fields).Distinct()],
            };
        }
    }

    // The client speaks of CustomerId, a row and the command line of Customer.
    private static string WithParameterNames(ContentProblem problem) => problem.Fields
        .Select(EntryInput.Find)
        .OfType<EntryInput>()
        .Where(input => input.Noun is not null)
        .Aggregate(problem.Message, (message, input) => message.Replace(input.Parameter + "Id is missing", input.Parameter + " is missing"));

    /// <summary>The number of an item, for its error. It counts the rows of the data: their headings are not among them.</summary>
    internal static string RowNumber(long number) => FormattableString.Invariant($"Row {number} of the input: ");
}
