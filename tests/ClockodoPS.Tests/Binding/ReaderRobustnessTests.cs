using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Management.Automation.Language;
using System.Numerics;
using System.Xml;
using ClockodoPS.Binding;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Binding;

/// <summary>Whatever a column or a parameter holds, it is read or refused with a message: no reader fails in any other way.</summary>
[Collection(ProcessState.Name)]
public class ReaderRobustnessTests
{
    private static readonly object?[] Values =
    [
        null, AutomationNull.Value, DBNull.Value, NullString.Value, "", " ", "\t", "\0", "P", "T", ":", ".", "-", "+", "0", "-0", "a",
        "0001-01-01", "0001-01-01T00:00", "9999-12-31", "9999-12-31T23:59:59", "9999-12-31T24:00", "0001-01-01T00:00+14:00",
        "9999-12-31T23:59:59-14:00", "0001-01-01T24:00", "2026-02-30", "P99999D", "P99999DT99999H", "99999.23:59:59", "99999:59",
        new string('9', 400), new string('1', 30) + ".5", "1e400", "79228162514264337593543950335", "\uD83D", "\uFFFD", "{0}", "'",
        0, 1, -1, 4711.5, double.MaxValue, double.MinValue, double.NaN, double.Epsilon, float.MaxValue, decimal.MaxValue, decimal.MinValue,
        long.MinValue, ulong.MaxValue, BigInteger.Pow(10, 40), (Half)1.5, Int128.MaxValue, true, 'x', '\uFFFD',
        DateTime.MinValue, DateTime.MaxValue, new DateTime(1, 1, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(9999, 12, 31, 23, 59, 59, DateTimeKind.Utc),
        DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Local), DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Local),
        DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateOnly.MinValue, DateOnly.MaxValue, TimeOnly.MaxValue,
        TimeSpan.MinValue, TimeSpan.MaxValue, Guid.Empty, DayOfWeek.Monday, (DayOfWeek)99, new Version(1, 2), new Uri("a", UriKind.Relative),
        ScriptBlock.Create("throw"), new Hashtable { ["Id"] = 1 }, new PSObject(), new object(), typeof(string), new XmlDocument(),
        Array.Empty<object>(), new object?[] { null }, new object[] { 1, 2 }, new object[] { new object[] { 1 } }, new[] { "a", "b" },
        new List<object?> { DBNull.Value }, new SwitchParameter(true), PSObject.AsPSObject(4711), PSObject.AsPSObject(new[] { 1 }),
    ];

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("Pacific/Kiritimati")]
    public void Every_value_is_read_or_refused(string zone)
    {
        using var process = new ProcessState();
        process.MoveTo(zone);

        string[] failures =
        [
            .. from culture in new[] { "de-DE", "en-US", "ar-SA", "th-TH" }
               from input in EntryInput.All
               from value in Values
               let failure = FailureOf(culture, () => input.Read(value!))
               where failure is not null
               select $"{input.Parameter} of {value} in {culture}: {failure}",
        ];

        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    public void Every_value_is_read_or_refused_as_a_parameter(string zone)
    {
        using var process = new ProcessState();
        process.MoveTo(zone);
        ValueTransformationAttribute[] attributes =
        [
            new TimeTransformationAttribute { BareDateIsWholeDay = true }, new TimeTransformationAttribute(),
            new IdTransformationAttribute("Entry"), new WholeNumberTransformationAttribute(), new NamesTransformationAttribute(),
            new NameTransformationAttribute(typeof(Period)), new BillableTransformationAttribute { IsFilter = true },
            new TextTransformationAttribute { IsSingle = true }, new BooleanTransformationAttribute(), new DurationTransformationAttribute(),
        ];

        string[] failures =
        [
            .. from attribute in attributes
               from value in Values
               let failure = FailureOf("en-US", () => attribute.Transform(null!, value))
               where failure is not null
               select $"{attribute.GetType().Name} of {value}: {failure}",
        ];

        Assert.Empty(failures);
    }

    [Fact]
    public void Every_value_of_a_row_as_the_service_sends_it_is_read_or_refused()
    {
        string[] failures =
        [
            .. from input in EntryInput.All
               from value in Values
               where !ScalarValue.IsEmpty(value)
               let failure = FailureOf("en-US", () => RawColumn.Read(input, "time_since", ScalarValue.Unwrap(value)!))
               where failure is not null
               select $"{input.Parameter} of {value}: {failure}",
        ];

        Assert.Empty(failures);
    }

    private static string? FailureOf(string culture, Func<object?> read)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            read();
            return null;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentTransformationMetadataException)
        {
            return exception.Message.Contains("Exception", StringComparison.Ordinal) ? exception.Message : null;
        }
        catch (Exception exception)
        {
            return exception.ToString().Split('\n')[0];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
