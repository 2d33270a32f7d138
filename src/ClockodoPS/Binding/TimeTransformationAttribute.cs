using System;

namespace ClockodoPS.Binding;

/// <summary>Reads a time; see <see cref="TimeText"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TimeTransformationAttribute : ValueTransformationAttribute
{
    /// <summary>Whether a date without a time of day means the whole of that day, or its beginning.</summary>
    public bool BareDateIsWholeDay { get; set; }

    /// <summary>Whether a time of day must be there.</summary>
    public bool NeedsTimeOfDay { get; set; }

    /// <inheritdoc/>
    protected override object Read(object value)
    {
        BareDate bareDate = NeedsTimeOfDay ? BareDate.Refused : BareDateIsWholeDay ? BareDate.EndOfDay : BareDate.StartOfDay;
        return TimeValue.From(value, bareDate).LocalDateTime;
    }
}
