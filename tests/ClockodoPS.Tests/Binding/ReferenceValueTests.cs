using System;
using System.Management.Automation;
using ClockodoPS.Binding;
using ClockodoPS.References;
using Xunit;

namespace ClockodoPS.Tests.Binding;

public class ReferenceValueTests
{
    [Theory]
    [InlineData(4711)]
    [InlineData(4711L)]
    [InlineData("4711")]
    [InlineData(" 4711 ")]
    public void An_ID_is_read_as_a_number_or_as_text(object value) => Assert.Equal(4711, ReferenceValue.From(value, "Customer").Id);

    [Fact]
    public void An_object_is_read_by_the_ID_of_the_noun_before_its_own()
    {
        Assert.Equal(4711, ReferenceValue.From(PSObject.AsPSObject(new { Id = 1, CustomerId = 4711 }), "Customer").Id);
        Assert.Equal(4711, ReferenceValue.From(PSObject.AsPSObject(new { Id = 4711, Name = "ACME" }), "Customer").Id);
    }

    [Theory]
    [InlineData("ACME")]
    [InlineData("24/7")]
    [InlineData("4711 GmbH")]
    [InlineData("  Müller & Söhne ")]
    [InlineData("😀")]
    public void Text_that_is_more_than_digits_is_a_name(string name)
    {
        Reference reference = ReferenceValue.From(name, "Customer");

        Assert.Null(reference.Id);
        Assert.Equal(name, reference.Name);
    }

    [Theory]
    [InlineData("Entry")]
    [InlineData("Text")]
    public void Entries_and_texts_have_no_names(string noun) => Assert.Contains(
        "'ACME' is not a valid ID of",
        Assert.Throws<FormatException>(() => ReferenceValue.From("ACME", noun)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Where_only_an_ID_is_possible_a_name_is_refused() => Assert.Equal(
        "'ACME' is not a valid ID of a customer. Names are not looked up here. Write the ID with digits only, for example 4711.",
        Assert.Throws<FormatException>(() => ReferenceValue.IdFrom("ACME", "Customer")).Message);

    [Theory]
    [InlineData("4.711", "'4.711' is not a name or a valid ID of a customer.")]
    [InlineData(-1, "-1 is not a name or a valid ID of a customer.")]
    [InlineData(1.5, "1.5 is not a name or a valid ID of a customer. Write the name, or the ID with digits only, for example 4711.")]
    [InlineData(true, "True is not a name or a valid ID of a customer.")]
    [InlineData(new[] { 4711, 5208 }, "A list of 2 values (in PowerShell, a comma makes a list) is not a name or a valid ID of a customer.")]
    public void Anything_else_is_refused(object value, string message) => Assert.Contains(
        message, Assert.Throws<FormatException>(() => ReferenceValue.From(value, "Customer")).Message, StringComparison.Ordinal);
}
