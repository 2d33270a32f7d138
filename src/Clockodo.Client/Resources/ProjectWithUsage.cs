using System;

namespace Clockodo.Client.Resources;

/// <summary>A project with the sums of its entries, and how much of its budget they use.</summary>
public sealed class ProjectWithUsage : Project
{
    private const int MoneyDigits = 2;
    private const int PercentDigits = 1;

    /// <summary>Adds sums to a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="usedHours">The hours of its entries.</param>
    /// <param name="usedRevenue">The revenue of its entries; null: it is not known.</param>
    public ProjectWithUsage(Project project, decimal? usedHours, decimal? usedRevenue)
    {
        Guard.NotNull(project, nameof(project));
        Id = project.Id;
        Name = project.Name;
        Number = project.Number;
        Active = project.Active;
        Completed = project.Completed;
        CompletedAt = project.CompletedAt;
        StartDate = project.StartDate;
        Deadline = project.Deadline;
        AutomaticCompletion = project.AutomaticCompletion;
        Budget = project.Budget;
        BillableDefault = project.BillableDefault;
        BilledMoney = project.BilledMoney;
        BilledCompletely = project.BilledCompletely;
        RevenueFactor = project.RevenueFactor;
        Note = project.Note;
        BillServiceId = project.BillServiceId;
        ServiceIds = project.ServiceIds;
        CustomerId = project.CustomerId;
        CustomerName = project.CustomerName;
        SubprojectCount = project.SubprojectCount;
        TestData = project.TestData;
        UsedHours = usedHours;
        UsedRevenue = usedRevenue;
    }

    /// <summary>The hours of all its entries, billable or not, as far as the user of the connection may see them.</summary>
    public decimal? UsedHours { get; }

    /// <summary>
    /// The revenue of all its entries at their rates, in the company's currency; null: the user of the connection may not see it.
    /// </summary>
    public decimal? UsedRevenue { get; }

    /// <summary>
    /// What is used of the budget, in its unit: <see cref="UsedHours"/> or <see cref="UsedRevenue"/>. Of a hard budget in money that was
    /// exceeded when the project was completed, it follows from <see cref="BudgetedResource.RevenueFactor"/>, because the revenues of
    /// the entries may have been reduced to the budget. Null: there is no budget, or the revenue is not known.
    /// </summary>
    public decimal? Used => Budget switch
    {
        null => null,
        { Monetary: false } => UsedHours,
        { Amount: decimal amount } when RevenueFactor is decimal factor and > 0 and < 1 => Math.Round(amount / factor, MoneyDigits),
        _ => UsedRevenue,
    };

    /// <summary>
    /// <see cref="Used"/> in percent of the budget. Null: there is none, the subprojects have it, or it is renewed regularly: the sum of
    /// all entries would be compared with only a part of the budget.
    /// </summary>
    public decimal? UsedPercent =>
        Budget is { Amount: decimal amount and > 0, Interval: null, FromSubprojects: not true } && Used is decimal used
            ? Math.Round(used / amount * 100, PercentDigits)
            : null;
}
