namespace ClockodoPS.Binding;

/// <summary>What a date without a time of day means.</summary>
internal enum BareDate
{
    /// <summary>The start of the day.</summary>
    StartOfDay,

    /// <summary>The last second of the day, so that the whole day is included.</summary>
    EndOfDay,

    /// <summary>An error: the time of day is required.</summary>
    Refused,
}
