namespace Clockodo.Client.Resources;

/// <summary>How often a budget is renewed (<c>interval</c>). Values the service may add later are kept as they are.</summary>
public enum BudgetInterval
{
    /// <summary>0: every week.</summary>
    Weekly,

    /// <summary>1: every month.</summary>
    Monthly,

    /// <summary>2: every quarter.</summary>
    Quarterly,

    /// <summary>3: every year.</summary>
    Yearly,
}
