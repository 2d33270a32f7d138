using System;

namespace ClockodoPS.Binding;

/// <summary>Reads a time; see <see cref="TimeText"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TimeTransformationAttribute : ValueTransformationAttribute
{
    /// <summary>True: a date without a time of day means the end of that day. False: its start.</summary>
    public bool BareDateIsWholeDay { get; set; }

    /// <summary>Whether the time of day is required.</summary>
    public bool NeedsTimeOfDay { get; set; }

    /// <inheritdoc/>
    protected override object Read(object value)
    {
        BareDate bareDate = NeedsTimeOfDay ? BareDate.Refused : BareDateIsWholeDay ? BareDate.EndOfDay : BareDate.StartOfDay;
        return TimeValue.From(value, bareDate).LocalDateTime;
    }
}
