using System;
using System.Management.Automation;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

public class ReferenceValueTests
{
    [Theory]
    [InlineData(4711)]
    [InlineData(4711L)]
    [InlineData("4711")]
    [InlineData(" 4711 ")]
    public void An_ID_is_read_as_a_number_or_as_text(object value) => Assert.Equal(4711, ReferenceValue.From(value, "Customer"));

    [Fact]
    public void An_object_is_read_by_the_ID_of_the_noun_before_its_own()
    {
        Assert.Equal(4711, ReferenceValue.From(PSObject.AsPSObject(new { Id = 1, CustomerId = 4711 }), "Customer"));
        Assert.Equal(4711, ReferenceValue.From(PSObject.AsPSObject(new { Id = 4711, Name = "ACME" }), "Customer"));
    }

    [Theory]
    [InlineData("ACME", "'ACME' is not a valid ID of a customer. Names are not looked up. Write the ID with digits only, for example 4711.")]
    [InlineData("4.711", "'4.711' is not a valid ID of a customer.")]
    [InlineData(-1, "-1 is not a valid ID of a customer.")]
    [InlineData(1.5, "1.5 is not a valid ID of a customer. Write the ID with digits only, for example 4711.")]
    [InlineData(true, "True is not a valid ID of a customer.")]
    [InlineData(new[] { 4711, 5208 }, "A list of 2 values (in PowerShell, a comma makes a list) is not a valid ID of a customer.")]
    public void Anything_without_an_ID_is_refused(object value, string message) => Assert.Contains(
        message, Assert.Throws<FormatException>(() => ReferenceValue.From(value, "Customer")).Message, StringComparison.Ordinal);
}
