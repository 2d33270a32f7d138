using System;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Resources;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Resources;

public sealed class EntryTextsEndpointTests
{
    [Fact]
    public async Task Texts_are_listed_for_a_new_entry_by_default()
    {
        var handler = StubHandler.Responding("""{"data":[{"id":10,"label":"Mee…","value":"Meeting"},{"id":11,"value":"Test"}]}""");
        using var client = TestClient.Over(handler);

        var texts = await client.EntryTexts.ListAsync(null, Token);

        Assert.Equal("/api/v3/entriesTexts?mode=add", handler.Single.Uri.PathAndQuery);
        Assert.Equal((10, "Meeting", "Mee…", "Meeting"), (texts[0].Id, texts[0].Text, texts[0].Label, texts[0].ToString()));
        Assert.Equal((11, "Test", null), (texts[1].Id, texts[1].Text, texts[1].Label));
    }

    [Fact]
    public async Task Every_filter_is_sent_as_documented()
    {
        var handler = StubHandler.Responding("""{"data":[]}""");
        using var client = TestClient.Over(handler);

        await client.EntryTexts.ListAsync(
            new()
            {
                Mode = EntryTextMode.Reports,
                Term = "a&b",
                First = 800,
                CustomerId = 1,
                ProjectId = 2,
                ServiceId = 3,
                UserId = 4,
                Billable = BillableFilter.BillableOrBilled,
                Since = new DateTime(2026, 11, 1, 23, 0, 0),
                Until = new DateTime(2026, 11, 15),
            },
            Token);

        Assert.Equal(
            "?mode=reports&term=a&b&items=800&filter[customers_id]=1&filter[projects_id]=2&filter[services_id]=3&filter[users_id]=4"
            + "&filter[billable]=12&filter[time_since]=2026-11-01&filter[time_until]=2026-11-15",
            Uri.UnescapeDataString(handler.Single.Uri.Query));
        Assert.Contains("term=a%26b&", handler.Single.Uri.Query);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(801)]
    public async Task A_number_that_the_service_does_not_allow_is_refused(int first)
    {
        using var client = TestClient.Over(StubHandler.Unused());

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.EntryTexts.ListAsync(new() { First = first }, Token));

        Assert.Equal((ClockodoErrorKind.Invalid, "First"), (exception.Kind, Assert.Single(exception.Fields)));
    }

    [Fact]
    public async Task A_term_that_is_too_long_is_refused()
    {
        using var client = TestClient.Over(StubHandler.Unused());

        var exception = await Assert.ThrowsAsync<ClockodoException>(
            () => client.EntryTexts.ListAsync(new() { Term = new string('x', 1001) }, Token));

        Assert.Equal("Term", Assert.Single(exception.Fields));
    }
}
