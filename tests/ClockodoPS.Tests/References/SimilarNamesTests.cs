using System.Linq;
using Clockodo.Client.Resources;
using ClockodoPS.References;
using Xunit;

namespace ClockodoPS.Tests.References;

public class SimilarNamesTests
{
    [Theory]
    [InlineData("ACME", "ACME Deutschland GmbH")]
    [InlineData("acme gmbh", "ACME Deutschland GmbH")]
    [InlineData("ACME Deutschlnd GmbH", "ACME Deutschland GmbH")]
    [InlineData("Muller", "Müller & Söhne")]
    [InlineData("Müller & Söhne GmbH & Co. KG", "Müller & Söhne")]
    [InlineData("Weiss", "Weiß")]
    public void A_part_other_spelling_or_a_typing_error_is_similar(string text, string name) => Assert.Equal(
        name, SimilarNames.Find(text, Of("Contoso AG", name, "Fabrikam")).Single().Name);

    [Theory]
    [InlineData("Northwind")]
    [InlineData("AG")]
    [InlineData("")]
    public void Other_names_are_not(string text) => Assert.Empty(SimilarNames.Find(text, Of("ACME Deutschland GmbH", "Contoso AG")));

    [Fact]
    public void There_are_five_at_most_the_active_ones_first()
    {
        var customers = Enumerable.Range(1, 9).Select(number => new Customer { Id = number, Name = $"ACME {number}", Active = number > 6 });

        Assert.Equal([7, 8, 9, 1, 2], SimilarNames.Find("ACME", customers.Select(item => (NameKey.Folded(item.Name), (Resource)item))).Select(item => item.Id));
    }

    private static (string Folded, Resource Item)[] Of(params string[] names) =>
        [.. names.Select(name => (NameKey.Folded(name), (Resource)new Customer { Name = name, Active = true }))];
}
