using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Resources;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>The change of one project: how it is shown, and how it is made.</summary>
/// <param name="Completed">Whether it is to be completed; null: that is not changed.</param>
/// <param name="Billing">What is to be billed; null: that is not changed.</param>
internal sealed record ProjectChange(bool? Completed, ProjectBilling? Billing)
{
    /// <summary>
    /// Old and new values of what changes: <c>Billed: no → yes, BilledAmount: none → 8400.00</c>; only new values if the project is null.
    /// </summary>
    internal string Describe(Project? project)
    {
        List<string> changes = [];
        List<string> all = [];
        foreach ((string name, string before, string after) in Values(project))
        {
            all.Add($"{name}: {after}");
            if (project is null || before != after)
            {
                changes.Add(project is null ? $"{name}: {after}" : $"{name}: {before} → {after}");
            }
        }

        return changes.Count > 0 ? string.Join(", ", changes) : $"(no change) {string.Join(", ", all)}";
    }

    /// <summary>Sends it. A project is completed first, because the service may reject that.</summary>
    /// <returns>The project as it is now.</returns>
    /// <exception cref="ClockodoException">A request failed; the message says if one before it succeeded.</exception>
    internal async Task<Project> SendAsync(ProjectsEndpoint projects, long id, CancellationToken cancellationToken)
    {
        Project? changed = Completed is bool completed
            ? await projects.SetCompletedAsync(id, completed, cancellationToken).ConfigureAwait(false)
            : null;
        if (Billing is null)
        {
            return changed!;
        }

        try
        {
            return await projects.SetBilledAsync(id, Billing.Billed, Billing.Amount, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException failure) when (changed is not null)
        {
            throw failure.WithMessage(FormattableString.Invariant(
                $"Project {id} was {(Completed == true ? "completed" : "reopened")}. The second change has this error: {failure.Message}"));
        }
    }

    private IEnumerable<(string Name, string Before, string After)> Values(Project? project)
    {
        if (Billing is { } billing)
        {
            if ((billing.Billed ?? WillBeBilled(project)) is bool billed)
            {
                yield return ("Billed", YesOrNo(project?.BilledCompletely), YesOrNo(billed));
            }

            if (billing.Amount is not null || billing.Billed != true)
            {
                yield return ("BilledAmount", Money(project?.BilledMoney), Money(billing.Amount));
            }
        }

        if (Completed is bool completed)
        {
            yield return ("Completed", YesOrNo(project?.Completed), YesOrNo(completed));
        }
    }

    // What the service will find out.
    private bool? WillBeBilled(Project? project) =>
        Billing!.Amount is not decimal amount ? false
        : project is not null && ProjectBilling.FindTotal(project) is decimal total ? amount >= total
        : null;

    private static string YesOrNo(bool? value) => value is bool flag ? ViewText.YesOrNo(flag) : "none";

    private static string Money(decimal? amount) => amount is null ? "none" : ViewText.Money(amount);
}
