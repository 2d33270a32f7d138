using System;
using System.Management.Automation;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Binding;

public class ReferenceTests : CultureTest
{
    private const string Script = "New-ClockodoEntry -Customer $args[0] -Service 860608 -LumpSum 1 -Billable 1 -TimeSince 2026-03-16T08:00Z";

    [Theory]
    [InlineData(4711)]
    [InlineData(4711L)]
    [InlineData("4711")]
    [InlineData(" 4711 ")]
    public void A_number_or_its_text_is_read(object reference)
    {
        Assert.Equal("4711", SentOf("de-DE", "customers_id", Script, reference));
    }

    [Fact]
    public void An_object_is_read_by_the_property_that_names_the_thing_before_its_Id()
    {
        Assert.Equal("4711", SentOf("de-DE", "customers_id", Script, PSObject.AsPSObject(new { Id = 1, CustomerId = 4711 })));
        Assert.Equal("4711", SentOf("de-DE", "customers_id", Script, PSObject.AsPSObject(new { Id = 4711, Name = "ACME" })));
    }

    [Theory]
    [InlineData("ACME", "'ACME' is not a valid ID of a customer. Names are not looked up: write the ID, for example 4711.")]
    [InlineData("4.711", "'4.711' is not a valid ID of a customer.")]
    [InlineData(-1, "-1 is not a valid ID of a customer.")]
    [InlineData(1.5, "has neither a CustomerId nor an Id")]
    [InlineData(true, "has neither a CustomerId nor an Id")]
    public void What_holds_no_number_is_refused(object reference, string message)
    {
        Assert.Contains(message, RefusalOf("de-DE", Script, reference), StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_is_refused()
    {
        Outcome outcome = RunIn("de-DE", Script, new object?[] { null });

        Assert.Equal(ErrorCategory.InvalidData, outcome.Ended!.CategoryInfo.Category);
        Assert.Empty(Sent);
    }

    [Fact]
    public void A_list_of_two_is_refused()
    {
        Assert.Contains(
            "has neither a CustomerId nor an Id",
            RefusalOf("de-DE", Script.Replace("$args[0]", "4711, 5208", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }
}
