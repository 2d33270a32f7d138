using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Clockodo.Client.Resources;

/// <summary>The budget of a project or a subproject (<c>budget</c>).</summary>
public sealed class Budget
{
    /// <summary>
    /// The amount, in the company's currency if <see cref="Monetary"/>, else in hours (<c>amount</c>); null: none of its own.
    /// </summary>
    public decimal? Amount { get; init; }

    /// <summary>Whether the amount is money, and not hours (<c>monetary</c>).</summary>
    public bool Monetary { get; init; }

    /// <summary>Whether the customer pays the budget, regardless of the hours (<c>hard</c>).</summary>
    public bool Hard { get; init; }

    /// <summary>Whether the subprojects have the budgets (<c>from_subprojects</c>); null for subprojects.</summary>
    public bool? FromSubprojects { get; init; }

    /// <summary>How often the budget is renewed (<c>interval</c>); null: it is not.</summary>
    public BudgetInterval? Interval { get; init; }

    /// <summary>The sum of the budgets of the subprojects (<c>subprojects_budget_total</c>); null for subprojects.</summary>
    [JsonPropertyName("subprojects_budget_total")]
    public decimal? SubprojectTotal { get; init; }

    /// <summary>The percentages at which users are notified (<c>notification_thresholds</c>).</summary>
    public IReadOnlyList<int>? NotificationThresholds { get; init; }

    /// <summary>The amount, its unit and its kind in words, such as <c>40 h, hard</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString()
    {
        string amount = Amount is decimal own ? own.ToString("0.##", CultureInfo.InvariantCulture) + (Monetary ? " (money)" : " h")
            : FromSubprojects == true ? "from subprojects"
            : "no amount";
        string interval = Interval is BudgetInterval every ? FormattableString.Invariant($", {every}") : "";
        return $"{amount}{(Hard ? ", hard" : "")}{interval}";
    }
}
