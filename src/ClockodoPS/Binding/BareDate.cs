namespace ClockodoPS.Binding;

/// <summary>What a date without a time of day stands for.</summary>
internal enum BareDate
{
    /// <summary>The first moment of the day.</summary>
    StartOfDay,

    /// <summary>The last second of the day, so that the whole of it is meant.</summary>
    EndOfDay,

    /// <summary>Nothing: a time of day must be there.</summary>
    Refused,
}
