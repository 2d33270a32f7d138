using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client;

namespace ClockodoPS.Commands;

/// <summary>All that is wrong with one item of the input, in one error.</summary>
internal static class InputProblems
{
    /// <exception cref="ClockodoException">There are problems; the error names all of them and their fields.</exception>
    internal static void ThrowIfAny(string beginning, IReadOnlyList<ContentProblem> problems)
    {
        if (problems.Count > 0)
        {
            throw new ClockodoException(ClockodoErrorKind.Invalid, $"{beginning}{string.Join(" ", problems)} Nothing was sent.")
            {
                Fields = [.. problems.SelectMany(problem => problem.Fields).Distinct()],
            };
        }
    }

    /// <summary>The number of an item, for its error. It counts the rows of the data: their headings are not among them.</summary>
    internal static string RowNumber(long number) => FormattableString.Invariant($"Row {number} of the input: ");
}
