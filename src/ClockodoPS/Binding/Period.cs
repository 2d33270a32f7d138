namespace ClockodoPS.Binding;

/// <summary>A named time range, in local time. Weeks start on Monday.</summary>
public enum Period
{
    /// <summary>The current day.</summary>
    Today,

    /// <summary>The day before today.</summary>
    Yesterday,

    /// <summary>The current week, from Monday to Sunday.</summary>
    ThisWeek,

    /// <summary>The week before this one, from Monday to Sunday.</summary>
    LastWeek,

    /// <summary>The current month.</summary>
    ThisMonth,

    /// <summary>The month before this one.</summary>
    LastMonth,

    /// <summary>The current year.</summary>
    ThisYear,

    /// <summary>The year before this one.</summary>
    LastYear,
}
