using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Json;

/// <summary>Messages about JSON say where it is broken, in words of their own.</summary>
public sealed class JsonProblemTests
{
    [Fact]
    public async Task A_response_that_is_broken_in_the_middle_says_at_which_byte()
    {
        string body = Responses.Page(EntrySample.Essential, "broken").ReplaceLineEndings("");
        using var client = TestClient.Over(StubHandler.Responding(body));

        var error = await Assert.ThrowsAsync<ClockodoException>(
            async () => await client.Entries.ListAsync(new EntryQuery(Drafts.Since, Drafts.Since), Token).ToListAsync(Token));

        Assert.Contains($"it is not JSON, or incomplete (line 1, byte {body.IndexOf("broken") + 1}).", error.Message);
        Assert.DoesNotContain("LineNumber", error.ToString());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("no JSON")]
    [InlineData("{\"id\":tru}")]
    [InlineData("{\"id\":1 \"type\"}")]
    public void A_text_that_is_not_an_entry_says_so(string text)
    {
        var error = Assert.Throws<ClockodoException>(() => Entry.FromJson(text));

        Assert.StartsWith("The text is not an entry: ", error.Message);
        Assert.DoesNotContain("LineNumber", error.ToString());
    }

    [Fact]
    public void A_field_that_cannot_be_read_is_named()
    {
        var error = Assert.Throws<ClockodoException>(() => Entry.FromJson(EntrySample.With("hourly_rate", "\"a lot\"")));

        Assert.Equal("The text is not an entry: The field 'hourly_rate' is not a number.", error.Message);
    }
}
