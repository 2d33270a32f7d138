using System;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

/// <summary>States, types and flags, by their names and by their numbers on the wire.</summary>
public class NamedValueTests
{
    [Theory]
    [InlineData("Billed")]
    [InlineData(" billed ")]
    [InlineData("2")]
    [InlineData(2)]
    [InlineData(2L)]
    public void A_billable_state_is_read_by_name_or_number(object value) => Assert.Equal(BillableState.Billed, BillableValue.From(value));

    [Theory]
    [InlineData("maybe")]
    [InlineData("NotBillable,Billable")]
    [InlineData(3)]
    [InlineData("")]
    public void Another_billable_state_is_refused(object value) => Assert.Contains(
        "is not a valid billable state. Write NotBillable (0), Billable (1) or Billed (2).",
        Assert.Throws<FormatException>(() => BillableValue.From(value)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("LumpSum")]
    [InlineData("lumpsum")]
    [InlineData("2")]
    [InlineData(2)]
    public void A_type_of_entry_is_read_by_name_or_number(object value) => Assert.Equal(EntryType.LumpSum, EntryTypeValue.From(value));

    [Theory]
    [InlineData("Holiday")]
    [InlineData("TimeEntry,LumpSum")]
    [InlineData("4")]
    [InlineData(0)]
    public void Another_type_of_entry_is_refused(object value) => Assert.Contains(
        "is not a valid type of entry.", Assert.Throws<FormatException>(() => EntryTypeValue.From(value)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("True", true)]
    [InlineData(" false ", false)]
    [InlineData("1", true)]
    [InlineData(0, false)]
    [InlineData(true, true)]
    public void A_flag_is_read_by_name_or_number(object value, bool flag) => Assert.Equal(flag, BooleanValue.From(value));

    [Theory]
    [InlineData("perhaps")]
    [InlineData(2)]
    [InlineData("")]
    public void Another_flag_is_refused(object value) => Assert.Contains(
        "is not a Boolean value. Write True or False.", Assert.Throws<FormatException>(() => BooleanValue.From(value)).Message, StringComparison.Ordinal);
}
