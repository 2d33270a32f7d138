namespace ClockodoPS.Binding;

/// <summary>A stretch of time that people have a word for. Weeks begin on Monday; days are local.</summary>
public enum Period
{
    /// <summary>The day it is.</summary>
    Today,

    /// <summary>The day before.</summary>
    Yesterday,

    /// <summary>From Monday to Sunday of this week.</summary>
    ThisWeek,

    /// <summary>From Monday to Sunday of the week before.</summary>
    LastWeek,

    /// <summary>The month it is.</summary>
    ThisMonth,

    /// <summary>The month before.</summary>
    LastMonth,

    /// <summary>The year it is.</summary>
    ThisYear,

    /// <summary>The year before.</summary>
    LastYear,
}
