using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace ClockodoPS.Tests.Input;

/// <summary>
/// Every parameter of every command and every column, with every kind of value: it is sent as <see cref="InputKinds"/> says, or
/// refused, and then nothing is sent.
/// </summary>
public abstract class InputTests(InputSession session)
{
    private protected static TheoryData<string> Of(string start) =>
        [.. Names().Where(place => place.StartsWith(start, StringComparison.Ordinal) && !IsOfClock(place))];

    private protected static IEnumerable<string> OfClock() => Names().Where(IsOfClock);

    private protected void Check(string name)
    {
        InputPlace place = InputPlaces.All.Single(candidate => candidate.ToString() == name);
        InputKind kind = InputKinds.All[place.Kind];
        string[] wrong =
        [
            .. from culture in place.IsInherited ? ["de-DE"] : new[] { "de-DE", "en-US" }
               let values = place.IsInherited ? InputValues.Few
                   : culture == "de-DE" ? InputValues.All
                   : [.. InputValues.All.Where(InputValues.IsText)]
               from result in session.Run(place, culture, values)
               let expected = Expected(place, kind, result.Value, culture)
               where result.Result != expected
               select $"{result.Value} in {culture}: expected {expected}, but it was {result.Result}",
        ];

        Assert.True(wrong.Length == 0, string.Join(Environment.NewLine, wrong));
    }

    private static IEnumerable<string> Names() => InputPlaces.All.Select(place => place.ToString());

    private static bool IsOfClock(string place) => place.Contains("-ClockodoClock", StringComparison.Ordinal);

    private static string Expected(InputPlace place, InputKind kind, string value, string culture)
    {
        if (place.IsColumn && place.Name != "Id" && InputValues.IsNothing(value))
        {
            return place.Target == "done" ? "done" : InputKind.Absent;
        }

        string result = kind.Of(value, culture);
        return result switch
        {
            InputKind.Refused when place.IsColumn => InputKind.Invalid,
            InputKind.Refused or InputKind.Invalid or InputKind.NotFound => result,
            _ when place.Target is "done" or "no clock" => "done",
            "(empty)" => "",
            _ when kind.Name.StartsWith("time", StringComparison.Ordinal) => ToUtc(result),
            _ => result.Replace("\\n", "\n", StringComparison.Ordinal),
        };
    }

    // A time without Z is local.
    private static string ToUtc(string time) =>
        DateTimeOffset.Parse(time.Replace("today ", $"{DateTime.Now:yyyy-MM-dd}T", StringComparison.Ordinal), CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal)
            .UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

public class ListInputTests(InputSession session) : InputTests(session), IClassFixture<InputSession>
{
    public static TheoryData<string> Places => [.. Of("Get"), .. Of("Compare")];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_value_of_a_parameter_is_read_as_the_table_says(string place) => Check(place);
}

public class AdditionInputTests(InputSession session) : InputTests(session), IClassFixture<InputSession>
{
    public static TheoryData<string> Places => Of("New");

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_value_of_a_parameter_is_read_as_the_table_says(string place) => Check(place);
}

public class ChangeInputTests(InputSession session) : InputTests(session), IClassFixture<InputSession>
{
    public static TheoryData<string> Places => [.. Of("Set"), .. Of("Remove"), .. Of("Restore"), .. Of("Invoke")];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_value_of_a_parameter_is_read_as_the_table_says(string place) => Check(place);
}

public class ColumnInputTests(InputSession session) : InputTests(session), IClassFixture<InputSession>
{
    public static TheoryData<string> Places => Of("column");

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_value_of_a_column_is_read_as_the_table_says(string place) => Check(place);
}

public class ClockInputTests(InputSession session) : InputTests(session), IClassFixture<InputSession>
{
    public static TheoryData<string> Places => [.. OfClock()];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_value_of_a_parameter_is_read_as_the_table_says(string place) => Check(place);
}

public class ConnectionInputTests(InputSession session) : InputTests(session), IClassFixture<InputSession>
{
    public static TheoryData<string> Places => [.. Of("Connect"), .. Of("Disconnect")];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_value_of_a_parameter_is_read_as_the_table_says(string place) => Check(place);
}
