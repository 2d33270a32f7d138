using System;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Json;
using Clockodo.Client.Reports;

namespace Clockodo.Client.Resources;

/// <summary>
/// The projects of the account: <c>v4/projects</c>; what is used of their budgets; and the billing of those with a hard budget, which
/// are billed as a whole.
/// </summary>
public sealed class ProjectsEndpoint : ResourceEndpoint<Project>
{
    /// <summary>The largest amount that can be billed.</summary>
    public const decimal LargestBilledAmount = 99_999_999m;

    // Before the service existed.
    private static readonly DateTimeOffset FirstTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly EntryGroupsEndpoint _entryGroups;

    internal ProjectsEndpoint(RequestPipeline pipeline, EntryGroupsEndpoint entryGroups)
        : base(pipeline, new("v4/projects", "project", 5000, ResourceJson.Default.Project, ["Active", "Completed", "CustomerId"]))
    {
        _entryGroups = entryGroups;
    }

    /// <summary>
    /// Adds up the entries of projects, from the year 2000 to a year from now, in one request (<c>GET v2/entrygroups</c>).
    /// </summary>
    /// <param name="customerId">Only projects of the customer with this ID; null: of all customers.</param>
    /// <param name="projectId">Only the project with this ID; null: all projects.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The sums, to be added to projects.</returns>
    /// <exception cref="ClockodoException">The request fails.</exception>
    public async Task<ProjectUsage> GetUsageAsync(
        long? customerId = null, long? projectId = null, CancellationToken cancellationToken = default)
    {
        var query = new EntryGroupQuery(FirstTime, Pipeline.Time.Date.AddYears(1))
        {
            GroupBy = [EntryGrouping.Project],
            CustomerId = customerId,
            ProjectId = projectId,
            CalculateHardBudgetRevenue = true,
        };
        return new ProjectUsage(await _entryGroups.ListAsync(query, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Records what was billed of a project with a hard budget (<c>PUT v3/projects/{id}/setBilled</c>). It can be repeated.
    /// </summary>
    /// <param name="id">The ID of the project.</param>
    /// <param name="billed">
    /// Whether the project is billed completely; null: not sent. The service accepts it for budgets in hours only; for a budget in
    /// money, the amount decides.
    /// </param>
    /// <param name="amount">
    /// The billed amount, 0 to <see cref="LargestBilledAmount"/>. Null: if <paramref name="billed"/> is true, the amount stays as it
    /// is; otherwise, no amount is billed.
    /// </param>
    /// <param name="cancellationToken">Cancels the request; the project may have been changed anyway.</param>
    /// <returns>The changed project.</returns>
    /// <exception cref="ClockodoException">The amount is not valid, or the request fails.</exception>
    public Task<Project> SetBilledAsync(
        long id, bool? billed, decimal? amount = null, CancellationToken cancellationToken = default)
    {
        string action = FormattableString.Invariant($"change what is billed of project {id}");
        if (amount is < 0 or > LargestBilledAmount)
        {
            InvalidInput.ThrowIfAny(action, [ContentProblem.For(
                nameof(Project.BilledMoney), FormattableString.Invariant($"is {amount}; 0 to {LargestBilledAmount} is possible."))]);
        }

        byte[] body = JsonBody.Write(json =>
        {
            if (billed is bool flag)
            {
                json.WriteBoolean("billed", flag);
            }

            if (amount is decimal money)
            {
                json.WriteNumber("billed_money", money);
            }
            else if (billed != true)
            {
                json.WriteNull("billed_money");
            }
        });
        return ChangeOneAsync(id, FormattableString.Invariant($"v3/projects/{id}/setBilled"), action, body, cancellationToken);
    }

    /// <summary>Completes a project, or reopens it (<c>PUT v4/projects/{id}/complete</c>). It can be repeated.</summary>
    /// <param name="id">The ID of the project.</param>
    /// <param name="completed">False: it is reopened.</param>
    /// <param name="cancellationToken">Cancels the request; the project may have been changed anyway.</param>
    /// <returns>The changed project.</returns>
    /// <exception cref="ClockodoException">The request fails.</exception>
    public Task<Project> SetCompletedAsync(long id, bool completed, CancellationToken cancellationToken = default) => ChangeOneAsync(
        id,
        FormattableString.Invariant($"v4/projects/{id}/complete"),
        FormattableString.Invariant($"{(completed ? "complete" : "reopen")} project {id}"),
        JsonBody.Write(json => json.WriteBoolean("completed", completed)),
        cancellationToken);
}
