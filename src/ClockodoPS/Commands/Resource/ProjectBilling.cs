using Clockodo.Client;
using Clockodo.Client.Resources;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// What is sent to bill a project. The service accepts a flag for budgets in hours; for a budget in money, it compares the billed amount
/// with the budget.
/// </summary>
/// <param name="Billed">The flag; null: it is not sent.</param>
/// <param name="Amount">The amount; null: see <see cref="ProjectsEndpoint.SetBilledAsync"/>.</param>
internal sealed record ProjectBilling(bool? Billed, decimal? Amount)
{
    /// <summary>What is sent for a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="billed">Whether it is to be billed.</param>
    /// <param name="amount">The amount that was given; null: the whole budget, or nothing.</param>
    /// <exception cref="ClockodoException">The whole budget is not known.</exception>
    internal static ProjectBilling For(Project project, bool billed, decimal? amount)
    {
        // Without a hard budget, the service judges.
        if (project.Budget is not { Hard: true, Monetary: true })
        {
            return new(billed, amount);
        }

        return new(Billed: null, amount ?? (billed ? WholeAmount(project) : null));
    }

    /// <summary>The amount of a budget in money that is billed completely; null: it is not known.</summary>
    internal static decimal? FindTotal(Project project) =>
        project.Budget is not { Interval: null } budget ? null
        : budget.Amount ?? (budget.FromSubprojects == true ? budget.SubprojectTotal : null);

    private static decimal WholeAmount(Project project)
    {
        if (project is { BilledCompletely: true, BilledMoney: decimal already })
        {
            return already;
        }

        return FindTotal(project) is decimal total and > 0
            ? total
            : throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                $"Project {ViewText.NameAndId(project.Name, project.Id)}: its budget has no fixed amount ({project.Budget?.ToString()}). Give -BilledAmount. "
                + "Nothing was sent.")
            {
                Fields = ["BilledAmount"],
            };
    }
}
