using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Resource;

public sealed class GetTextTests : ConnectedTest
{
    [Fact]
    public void Without_parameters_as_many_come_as_the_service_gives()
    {
        var texts = Succeed("Get-ClockodoText");

        Assert.NotEmpty(texts);
        Assert.Equal("GET v3/entriesTexts?mode=reports&items=800", Assert.Single(Sent).Line());
        Assert.All(texts, text => Assert.Equal(["Id", "Text", "Label"], text.Properties.Select(property => property.Name)));
    }

    [Theory]
    [InlineData("Daten", "term", "Daten")]
    [InlineData("-Term 'a & b'", "term", "a & b")]
    [InlineData("-Mode Add", "mode", "add")]
    [InlineData("-Mode edit", "mode", "edit")]
    [InlineData("-First 5", "items", "5")]
    [InlineData("-Customer 4711", "filter[customers_id]", "4711")]
    [InlineData("-Project 512004", "filter[projects_id]", "512004")]
    [InlineData("-Service 860608", "filter[services_id]", "860608")]
    [InlineData("-User (Get-ClockodoUser -Id 234561)", "filter[users_id]", "234561")]
    [InlineData("-Billable BillableOrBilled", "filter[billable]", "12")]
    [InlineData("-TimeSince 2026-03-01", "filter[time_since]", "2026-03-01")]
    [InlineData("-TimeUntil 2026-03-31", "filter[time_until]", "2026-03-31")]
    [InlineData("-Until 2026-03-31T15:00", "filter[time_until]", "2026-03-31")]
    public void Each_filter_is_sent_as_itself_and_nothing_else(string parameter, string name, string value)
    {
        Succeed($"Get-ClockodoText {parameter}");

        Dictionary<string, string> query = Sent[^1].Query();
        Assert.Equal(value, query[name]);
        Assert.Equal(new[] { "mode", "items", name }.Distinct().Order(), query.Keys.Order());
    }

    [Fact]
    public void The_ID_of_a_text_finds_its_entries()
    {
        PSObject text = SucceedWithOne("Get-ClockodoText 'Meldung \"Sitzung'");

        var entries = Succeed($"Get-ClockodoEntry {Known.Ever} -Enhanced -TextId $args[0]", text);

        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Equal(text.Text("Text"), entry.Text("Text")));
    }

    [Theory]
    [InlineData("-TimeSince 2026-03-31 -TimeUntil 2026-03-01")]
    [InlineData("-First 801")]
    [InlineData("-First 0")]
    [InlineData("''")]
    [InlineData("('x' * 1001)")]
    public void What_is_not_valid_is_refused_before_sending(string parameters)
    {
        Assert.NotNull(Run($"Get-ClockodoText {parameters}").Ended);
        Assert.Empty(Sent);
    }

    [Fact]
    public void A_failure_ends_the_command()
    {
        Front.Before = (_, _) => Task.FromResult<System.Net.Http.HttpResponseMessage?>(Front.Respond(403, "{}"));

        Outcome outcome = Run("Get-ClockodoText");

        Assert.Equal("Forbidden", outcome.Ended!.Kind());
        Assert.Contains("list the texts", outcome.Ended!.Exception.Message, StringComparison.Ordinal);
    }
}
