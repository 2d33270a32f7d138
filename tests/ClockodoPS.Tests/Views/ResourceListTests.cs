using System;
using System.Management.Automation;
using Clockodo.Client.Resources;
using ClockodoPS.Views;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>How the list views of resources write values.</summary>
public sealed class ResourceListTests
{
    public static TheoryData<object?, string> Values { get; } = new()
    {
        { null, "" },
        { "", "" },
        { "one\r\ntwo\u001b[31m", "one two [31m" },
        { true, "yes" },
        { false, "" },
        { 0L, "0" },
        { 84.0300m, "84.03" },
        { new DateTime(2026, 11, 2), "2026-11-02" },
        { new DateTime(2026, 11, 2, 9, 30, 15), "2026-11-02 09:30:15" },
        { Array.Empty<long>(), "" },
        { new long[] { 4711, 5208 }, "4711, 5208" },
        { new PSObject(4711L), "4711" },
        { (WageType)(-7), "-7" },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void Every_kind_of_value_has_one_form(object? value, string expected)
    {
        var resource = new PSObject();
        resource.Properties.Add(new PSNoteProperty("Field", value));

        Assert.Equal(expected, ResourceList.Value(resource, "Field"));
    }

    [Theory]
    [InlineData(true, "yes")]
    [InlineData(false, "no")]
    [InlineData(null, "")]
    public void A_flag_may_have_a_line_also_if_it_is_not_set(bool? value, string expected) =>
        Assert.Equal(expected, ResourceList.Flag(new Customer { BillableDefault = value }, "BillableDefault"));

    [Fact]
    public void What_a_resource_does_not_have_is_empty() => Assert.Equal("", ResourceList.Value(new Team(), "Email"));
}
