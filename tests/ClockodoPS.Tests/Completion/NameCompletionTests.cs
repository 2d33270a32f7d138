using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using Xunit;

namespace ClockodoPS.Tests.Completion;

/// <summary>Which names Tab offers, and how.</summary>
public class NameCompletionTests : CompletionTest
{
    // All names are in memory, so that the tests do not depend on the two seconds that Tab waits.
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Succeed(
            "Get-ClockodoEntry -Period Today -Customer 'ACME Deutschland GmbH' -Project Wartung -User 'Jörg Weiß'; "
            + "Get-ClockodoEntry -Period Today -Subproject Konzept -Service Beratung -LumpSumService 'Anfahrt, pauschal'");
        Forget();
    }

    [Theory]
    [InlineData("Mul", "Müller & Söhne GmbH")]
    [InlineData("SOHNE", "Müller & Söhne GmbH")]
    [InlineData("Grunspecht", "Gärtnerei Grünspecht e. K.")]
    [InlineData("kuhn", "Autohaus Kühn, Inh. Jürgen Kühn")]
    [InlineData("'weiss", "Weiß; Schäfer & Partner mbB")]
    public void A_name_is_found_anywhere_without_regard_to_case_and_accents(string typed, string name) =>
        Assert.Equal([name], Complete($"Get-ClockodoEntry -Customer {typed}").Select(result => result.ListItemText));

    [Fact]
    public void Names_that_begin_so_come_first() => Assert.Equal(
        ["ACME Deutschland GmbH", "Bäckerei \"Zum Goldenen Brezel\"", "Back`tick `n Partner"],
        Complete("Get-ClockodoEntry -Customer ac").Select(result => result.ListItemText));

    [Fact]
    public void Without_a_word_all_active_ones_are_offered_and_no_inactive_ones()
    {
        Assert.Equal(
            Service.Company.Customers.Where(customer => customer.Active).Select(customer => customer.Id).Order(),
            Complete("Get-ClockodoEntry -Customer ").Select(IdIn).Order());
        Assert.Empty(Complete("Get-ClockodoEntry -Customer Altkunde"));
        Assert.Empty(Complete("New-ClockodoEntry -Customer 24711 -Project Fertig"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("\"")]
    public void Every_name_of_the_demo_company_is_read_again_as_itself(string quote)
    {
        foreach ((string parameter, IEnumerable<(long Id, string Name)> things) in Things())
        {
            Dictionary<long, string> names = things.ToDictionary(thing => thing.Id, thing => thing.Name);
            foreach (CompletionResult result in Complete($"New-ClockodoEntry -{parameter} {quote}"))
            {
                long id = IdIn(result);
                string? read = Parsed(result.CompletionText);
                bool isId = (read ?? result.CompletionText) == id.ToString(CultureInfo.InvariantCulture);
                Assert.True(isId || read == names[id], $"{result.CompletionText} is read as {read}, but the name is {names[id]}.");
                Assert.True(quote.Length == 0 || result.CompletionText.StartsWith(quote, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("Customer", "24711", "3100150")]
    [InlineData("Customer", "Nordlicht", "3100227 3100234")]
    [InlineData("Project", "Wartung", "630771 3200101 3200108")]
    public void A_name_that_is_digits_or_that_several_have_is_completed_as_the_ID(string parameter, string word, string ids) =>
        Assert.Equal(ids.Split(' '), TextsFor($"Get-ClockodoEntry -{parameter} {word}"));

    [Theory]
    [InlineData("-Customer 4711 -Project ", "'Relaunch Website' Online-Shop Wartung")]
    [InlineData("-Customer 'ACME Deutschland GmbH' -Project w", "'Relaunch Website' Wartung")]
    [InlineData("-Customer 4711 -Project 'Relaunch Website' -Subproject ", "Konzept Gestaltung Umsetzung")]
    [InlineData("-Customer 4711 -Subproject ", "Konzept Gestaltung Umsetzung Katalog 'Bezahlung & Versand'")]
    [InlineData("-Project 512004 -Subproject k", "Konzept")]
    [InlineData("-Customer ACME -Project ", "")]
    public void What_the_line_says_already_narrows_the_names(string parameters, string names) => Assert.Equal(
        names.Replace("'", "", StringComparison.Ordinal),
        string.Join(' ', TextsFor($"Get-ClockodoEntry {parameters}").Select(text => text.Trim('\'')).OrderBy(text => names.IndexOf(text, StringComparison.Ordinal))));

    [Fact]
    public void The_tooltip_has_the_ID_the_number_and_the_customer() => Assert.Equal(
        "Online-Shop: ID 512019, number PR-002, customer ACME Deutschland GmbH (4711)",
        Assert.Single(Complete("Get-ClockodoEntry -Project Online")).ToolTip);

    [Theory]
    [InlineData("Get-ClockodoUser Jo")]
    [InlineData("Get-ClockodoUser -Name Jo")]
    [InlineData("Get-ClockodoUser -Name Nobody, Jo")]
    public void The_name_of_what_is_read_is_completed(string line) =>
        Assert.Contains("'Jörg Weiß'", TextsFor(line));

    [Fact]
    public void A_name_with_wildcards_is_completed_as_a_pattern_for_only_it()
    {
        string completed = Assert.Single(TextsFor("Get-ClockodoUser -Name Praktikum"));

        Assert.Equal("'`[Praktikum`] Kim`*'", completed);
        Assert.Equal("[Praktikum] Kim*", Assert.Single(Succeed($"Get-ClockodoUser -Name {completed}")).ToString());
    }

    [Theory]
    [InlineData("New-ClockodoEntry -Customer xyzzy")]
    [InlineData("New-ClockodoEntry -Customer 'xyzzy")]
    [InlineData("New-ClockodoEntry -Customer ")]
    [InlineData("New-ClockodoEntry -Customer '/et")]
    [InlineData("New-ClockodoEntry -Customer /et")]
    public void Where_there_is_no_name_no_file_is_offered(string line)
    {
        using Engine unconnected = Open();

        Assert.Empty(Complete(unconnected, line));
        if (!line.EndsWith(' '))
        {
            Assert.Empty(Complete(line));
        }
    }

    private IEnumerable<(string Parameter, IEnumerable<(long Id, string Name)> Things)> Things() =>
    [
        ("Customer", Service.Company.Customers.Select(thing => (thing.Id, thing.Name))),
        ("Project", Service.Company.Projects.Select(thing => (thing.Id, thing.Name))),
        ("Subproject", Service.Company.Subprojects.Select(thing => (thing.Id, thing.Name))),
        ("Service", Service.Company.Services.Select(thing => (thing.Id, thing.Name))),
        ("LumpSumService", Service.Company.LumpSumServices.Select(thing => (thing.Id, thing.Name))),
        ("User", Service.Company.Users.Select(thing => (thing.Id, thing.Name))),
    ];

    private static long IdIn(CompletionResult result)
    {
        string after = result.ToolTip[(result.ToolTip.LastIndexOf(": ID ", StringComparison.Ordinal) + ": ID ".Length)..];
        return long.Parse(after.Split(',')[0], CultureInfo.InvariantCulture);
    }
}
