using System;
using System.Globalization;
using System.Management.Automation;
using System.Numerics;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

/// <summary>IDs and codes: whole numbers of any type and their text, and nothing that is rounded or guessed.</summary>
public class WholeNumberTests
{
    public static TheoryData<object> FormsOf4711 =>
    [
        4711, 4711L, (short)4711, 4711u, 4711ul, 4711.0, 4711f, 4711m, 4711.00m, new BigInteger(4711), "4711", "4711.0", "4711.00", " 4711 ",
    ];

    public static TheoryData<object> NotWhole =>
    [
        "1.005", "12,34", "1kb", "", " ", "0x10", "1e3", "1e0", "４７１１", "٤٧١١", "4711.5", "4711.000", "4,711", "4 711", "+4711", "04711",
        "4711.", ".0", "--1", "9223372036854775808", 85010011.5, 0.1, double.NaN, double.PositiveInfinity, 1e300, 4711.5m, 1.5f,
        9007199254740992.0, 16777216f, ulong.MaxValue, BigInteger.Pow(2, 64), decimal.MaxValue, true, DayOfWeek.Monday, 'x',
    ];

    [Theory]
    [MemberData(nameof(FormsOf4711))]
    public void A_whole_number_of_any_type_is_read(object value) => Assert.Equal(4711, Read(value));

    [Theory]
    [MemberData(nameof(NotWhole))]
    public void Anything_else_is_neither_rounded_nor_guessed(object value) => Assert.Null(Read(value));

    [Theory]
    [MemberData(nameof(NotWhole))]
    public void Anything_else_is_not_an_ID(object value) => Assert.Contains(
        "is not a valid ID of an entry", Assert.Throws<FormatException>(() => ReferenceValue.IdFrom(value, "Entry")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(4711, Read("4711.0"));
            Assert.Equal(-5, Read("-5"));
            Assert.Null(Read("4711,0"));
            Assert.Null(Read("4.711"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_limits_of_the_type_are_exact()
    {
        Assert.Equal(long.MaxValue, Read("9223372036854775807"));
        Assert.Equal(long.MinValue, Read("-9223372036854775808"));
        Assert.Equal(long.MaxValue, Read((decimal)long.MaxValue));
        Assert.Equal(long.MaxValue, Read(new BigInteger(long.MaxValue)));
        Assert.Equal(9007199254740991, Read(9007199254740991.0));
    }

    [Fact]
    public void The_ID_in_an_object_is_read_the_same_way()
    {
        Assert.Equal(4711, ReferenceValue.IdFrom(Row("Id", 4711.0), "Entry"));
        Assert.Equal(4711, ReferenceValue.IdFrom(Row("CustomerId", "4711"), "Customer"));
        Assert.Contains(
            "Id of '@{Id=1.005}' is '1.005', which is not a valid ID of an entry.", RefusalOf(Row("Id", "1.005")), StringComparison.Ordinal);
        Assert.Contains("Id of '@{Id=}' is empty", RefusalOf(Row("Id", "")), StringComparison.Ordinal);
        Assert.Contains("is empty", RefusalOf(Row("Id", DBNull.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void States_and_types_are_read_from_whole_numbers()
    {
        Assert.Equal("Billable", BillableValue.From(1.0).ToString());
        Assert.Equal("Billed", BillableValue.From("2.0").ToString());
        Assert.Equal("BillableOrBilled", BillableValue.FilterFrom(12m).ToString());
        Assert.Equal("LumpSum", EntryTypeValue.From(2.0).ToString());
        Assert.True(BooleanValue.From(1.0));
    }

    private static PSObject Row(string column, object value)
    {
        var row = new PSObject();
        row.Properties.Add(new PSNoteProperty(column, value));
        return row;
    }

    private static long? Read(object value) => WholeNumber.TryRead(value, out long number) ? number : null;

    private static string RefusalOf(object value) => Assert.Throws<FormatException>(() => ReferenceValue.IdFrom(value, "Entry")).Message;
}
