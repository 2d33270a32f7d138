using System;

namespace ClockodoPS.Binding;

/// <summary>Reads a boolean, a switch, 0 or 1, or the text of one.</summary>
internal static class BooleanValue
{
    private const string Kind = "a Boolean value";
    private const string HowToWrite = "Write True or False.";

    /// <exception cref="FormatException">It is neither true nor false.</exception>
    internal static bool From(object value)
    {
        object single = ScalarValue.From(value, Kind, HowToWrite);
        return single switch
        {
            bool flag => flag,
            string text when bool.TryParse(text.Trim(), out bool flag) => flag,
            _ when WholeNumber.TryRead(single, out long number) && number is 0 or 1 => number == 1,
            _ => throw ScalarValue.Refuse(single, Kind, HowToWrite),
        };
    }
}
