namespace Clockodo.Client.Resources;

/// <summary>How a user is paid (<c>wage_type</c> of <c>v3/users</c>). Values the service may add later are kept as they are.</summary>
public enum WageType
{
    /// <summary>1: a salary.</summary>
    Salary = 1,

    /// <summary>2: a wage for each hour.</summary>
    HourlyWage = 2,
}
