using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Client;

/// <summary>Creates the errors for input that is refused before anything is sent.</summary>
internal static class InvalidInput
{
    internal static ClockodoException Error(string message) => new(ClockodoErrorKind.Invalid, message);

    internal static void ThrowIfAny(string action, IReadOnlyList<ContentProblem> problems)
    {
        if (problems.Count > 0)
        {
            throw new ClockodoException(
                ClockodoErrorKind.Invalid, $"Cannot {action}: {string.Join(" ", problems)} Nothing was sent.")
            {
                Fields = [.. problems.SelectMany(problem => problem.Fields).Distinct()],
            };
        }
    }
}
