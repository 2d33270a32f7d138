using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.EntryJson.Support;
using Clockodo.Client.Tests.Support;
using CsCheck;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.EntryJson;

/// <summary>Random entries and damaged pages.</summary>
public sealed class EntryReaderPropertyTests
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes(
        Responses.Page(EntrySample.TimeEntry, EntrySample.With("text", "\"Gr\\u00f6ße \\ud83d\\ude00 😀\""), EntrySample.LumpSum));

    private static readonly byte[] Error = Encoding.UTF8.GetBytes(
        """{"errors":[{"error":{"type":"T","message":"Gr\u00f6ße","path":"x"}}],"error":{"fields":["a"],"code":1}}""");

    /// <summary>A page with some of its bytes changed, taken out or put in.</summary>
    private static Gen<byte[]> Damaged(byte[] bytes) =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, bytes.Length - 1], Gen.Byte).Array[1, 4]
            .Select(edits => edits.Aggregate(bytes, Damage));

    [Fact]
    public void Any_entry_is_read_correctly()
    {
        ArbitraryEntry.Any.Sample(
            entry => Assert.Equal(entry.Values, Parse.Entry(entry.Json).Values), iter: 2000);
    }

    [Fact]
    public void Any_page_is_read_correctly_in_any_pieces()
    {
        Gen.Select(ArbitraryEntry.Any.Array[0, 5], Gen.Int[1, 400]).Sample(
            (entries, length) =>
            {
                var bytes = Encoding.UTF8.GetBytes(Responses.Page([.. entries.Select(entry => entry.Json)]));
                var page = Parse.Page(Parse.Cut(bytes, length));
                Assert.Equal(entries.Select(entry => entry.Values), page.Items.Select(entry => entry.Values));
            },
            iter: 300);
    }

    [Fact]
    public void A_damaged_page_is_a_page_or_unreadable()
    {
        Gen.Select(Damaged(Page), Gen.Int[1, 2000]).Sample(
            (bytes, length) => Record.Exception(() => Parse.Page(Parse.Cut(bytes, length))) is null or JsonException,
            iter: 20_000);
    }

    [Fact]
    public void A_damaged_error_body_is_read_without_an_exception()
    {
        Damaged(Error).Sample(bytes => ServiceErrorBody.Parse(bytes) is not null, iter: 20_000);
    }

    [Fact]
    public async Task A_damaged_response_gives_entries_or_a_ClockodoException()
    {
        var time = Known.At("2026-11-01T00:00:00Z");
        await Gen.Select(Damaged(Page), Gen.OneOf(Gen.Const(200), Gen.Const(400), Gen.Const(500))).SampleAsync(
            async (bytes, status) =>
            {
                using var client = TestClient.Over(StubHandler.Responding(status, () => new ByteArrayContent(bytes)));
                var exception = await Record.ExceptionAsync(
                    async () => await client.Entries.ListPagesAsync(new(time, time), Token).FirstAsync(Token));
                return exception is null or ClockodoException;
            },
            iter: 2000);
    }

    private static byte[] Damage(byte[] bytes, (int How, int At, byte Value) edit)
    {
        int at = Math.Min(edit.At, bytes.Length);
        return edit.How switch
        {
            0 when at < bytes.Length => [.. bytes[..at], edit.Value, .. bytes[(at + 1)..]],
            1 => bytes[..at],
            2 when at < bytes.Length => [.. bytes[..at], .. bytes[(at + 1)..]],
            _ => [.. bytes[..at], edit.Value, .. bytes[at..]],
        };
    }
}
