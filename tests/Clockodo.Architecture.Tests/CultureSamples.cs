using System;
using System.Globalization;
using System.Text;

namespace Clockodo.Architecture.Tests;

/// <summary>Code that depends on the current culture, and code that does not; <see cref="CultureTests"/> reads both.</summary>
internal static class CultureSamples
{
    internal static class Dependent
    {
        internal static string InterpolatedNumber(int number) => $"{number} items";

        internal static string InterpolatedDate(DateTime date) => $"on {date:yyyy-MM-dd HH:mm}";

        internal static string InterpolatedObject(object value) => $"'{value}' is wrong";

        internal static string Concatenation(string text, long number) => text + number;

        internal static string ToText(decimal amount) => amount.ToString();

        internal static string Format(double number) => string.Format("{0}", number);

        internal static string Convert(object value) => System.Convert.ToString(value)!;

        internal static string Join(int[] numbers) => string.Join(", ", numbers);

        internal static StringBuilder Build(StringBuilder text, long number) => text.Append(number);

        internal static StringBuilder BuildInterpolated(StringBuilder text, int number) => text.Append($"{number}");
    }

    internal static class Independent
    {
        internal static string Invariant(DateTime date) => FormattableString.Invariant($"on {date:HH:mm}");

        internal static string InterpolatedText(string text) => $"{text} and {text}";

        internal static string Concatenation(string text) => "a" + text;

        internal static string ToText(int number) => number.ToString(CultureInfo.InvariantCulture);

        internal static string Format(double number) => string.Format(CultureInfo.InvariantCulture, "{0}", number);

        internal static string Join(string[] texts) => string.Join(", ", texts);

        internal static string State(DayOfWeek day) => day.ToString();
    }
}
