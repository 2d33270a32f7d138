using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.EntryJson;

/// <summary>Invalid entries are unreadable, and the error contains the field.</summary>
public sealed class EntryReaderErrorTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("type")]
    [InlineData("customers_id")]
    [InlineData("users_id")]
    [InlineData("billable")]
    [InlineData("time_since")]
    public void An_entry_without_an_essential_field_is_unreadable(string field)
    {
        var exception = Assert.Throws<JsonException>(() => Parse.Entry(EntrySample.Without(field)));

        Assert.Equal($"An entry has no {field}.", exception.Message);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("type")]
    [InlineData("customers_id")]
    [InlineData("users_id")]
    [InlineData("billable")]
    [InlineData("time_since")]
    public void An_essential_field_cannot_be_null(string field)
    {
        var exception = Assert.Throws<JsonException>(() => Parse.Entry(EntrySample.With(field, "null")));

        Assert.Contains($"'{field}'", exception.Message);
    }

    [Theory]
    [InlineData("id", "true")]
    [InlineData("id", "1.5")]
    [InlineData("id", "\"\"")]
    [InlineData("id", "\"twelve\"")]
    [InlineData("id", "9223372036854775808")]
    [InlineData("id", "1e400")]
    [InlineData("type", "4294967297")]
    [InlineData("billable", "{}")]
    [InlineData("projects_id", "[]")]
    [InlineData("projects_id", "{\"id\":1}")]
    [InlineData("duration", "\"1:30\"")]
    [InlineData("duration", "9223372036854775807")]
    [InlineData("offset", "-9223372036854775808")]
    [InlineData("hourly_rate", "\"84,03\"")]
    [InlineData("hourly_rate", "1e30")]
    [InlineData("lumpsum", "true")]
    [InlineData("revenue", "[1]")]
    [InlineData("clocked", "2")]
    [InlineData("clocked", "\"yes\"")]
    [InlineData("test_data", "{}")]
    [InlineData("text", "true")]
    [InlineData("text", "{\"de\":\"x\"}")]
    [InlineData("customers_name", "[]")]
    [InlineData("time_since", "1625056496")]
    [InlineData("time_since", "\"2021-06-30\"")]
    [InlineData("time_until", "\"2021-02-30T00:00:00Z\"")]
    [InlineData("time_until", "\"\"")]
    [InlineData("time_insert", "\"yesterday\"")]
    [InlineData("time_insert", "{}")]
    public void A_value_of_the_wrong_kind_is_unreadable(string field, string value)
    {
        var exception = Assert.Throws<JsonException>(() => Parse.Entry(EntrySample.With(field, value)));

        Assert.Contains($"'{field}'", exception.Message);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("type")]
    [InlineData("hourly_rate")]
    [InlineData("clocked")]
    [InlineData("text")]
    [InlineData("customers_name")]
    [InlineData("time_since")]
    public void Half_a_surrogate_pair_is_unreadable(string field)
    {
        var exception = Assert.Throws<JsonException>(() => Parse.Entry(EntrySample.With(field, "\"\\ud83d\"")));

        Assert.Contains($"'{field}'", exception.Message);
    }

    [Fact]
    public async Task The_error_of_the_client_contains_the_field()
    {
        using var client = TestClient.Over(
            StubHandler.Responding(Responses.Entry(EntrySample.With("hourly_rate", "\"a lot\""))));

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, exception.Kind);
        Assert.StartsWith("Cannot read entry 1: the response cannot be read: The field 'hourly_rate' is not a number.", exception.Message);
    }
}
