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

    /// <summary>Whether a time of day alone, such as <c>09:00</c>, is read as a time of today.</summary>
    public bool AcceptsToday { get; set; }

    /// <inheritdoc/>
    protected override object Read(object value)
    {
        if (!AcceptsToday)
        {
            return ReadTime(value);
        }

        try
        {
            return ReadTime(TodayValue.From(value) ?? value);
        }
        catch (FormatException exception)
        {
            throw new FormatException($"{exception.Message} A time of today is written as 09:00.");
        }
    }

    private DateTime ReadTime(object value)
    {
        BareDate bareDate = NeedsTimeOfDay ? BareDate.Rejected : BareDateIsWholeDay ? BareDate.EndOfDay : BareDate.StartOfDay;
        return TimeValue.From(value, bareDate).LocalDateTime;
    }
}
