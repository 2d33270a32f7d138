using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Http;

/// <summary>Bodies of responses with status 200.</summary>
public sealed class ResponseBodyTests
{
    public static TheoryData<string> Bodies =>
    [
        "",
        " ",
        "<html><body>Please log in</body></html>",
        "OK",
        "null",
        "[]",
        "{}",
        "{\"success\":false}",
        "{\"success\":\"true\"}",
        "{\"entry\":null}",
        "{\"entry\":[]}",
        "{\"entry\":{}}",
        "{\"entry\":{\"id\":1",
        "{\"data\":{\"name\":\"x\"}}",
        "{\"entries\":[],\"paging\":{}}",
        "{\"error\":{\"message\":\"in spite of the status\"}}",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_read_is_unreadable(string body)
    {
        using var client = TestClient.Over(StubHandler.Responding(body));

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, await KindAsync(() => client.Entries.GetAsync(1, Token)));
        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, await KindAsync(() => client.Users.GetMeAsync(Token)));
        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, await KindAsync(() => ListAsync(client)));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task The_outcome_of_a_write_is_unknown(string body)
    {
        using var client = TestClient.Over(StubHandler.Responding(body));

        Assert.Equal(
            ClockodoErrorKind.OutcomeUnknown,
            await KindAsync(() => client.Entries.AddAsync(Drafts.Required(EntryType.LumpSum), Token)));
        Assert.Equal(
            ClockodoErrorKind.OutcomeUnknown, await KindAsync(() => client.Entries.EditAsync(1, new() { Text = "x" }, Token)));
        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, await KindAsync(() => client.Entries.DeleteAsync(1, Token)));
    }

    [Fact]
    public async Task Half_a_page_is_unreadable()
    {
        var page = Responses.Page(EntrySample.TimeEntry, EntrySample.LumpSum);
        using var client = TestClient.Over(StubHandler.Responding(page[..(page.Length / 2)]));

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, await KindAsync(() => ListAsync(client)));
    }

    [Fact]
    public async Task An_object_that_is_too_large_is_unreadable()
    {
        var entry = EntrySample.With("unknown", $"\"{new string('x', 17 * 1024 * 1024)}\"");
        using var client = TestClient.Over(StubHandler.Responding(Responses.Entry(entry)));

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, exception.Kind);
        Assert.Contains("too large", exception.Message);
    }

    [Fact]
    public async Task A_large_object_is_read()
    {
        var text = new string('x', 300_000);
        using var client = TestClient.Over(
            StubHandler.Responding(Responses.Entry(EntrySample.With("text", $"\"{text}\""))));

        Assert.Equal(text, (await client.Entries.GetAsync(1, Token)).Text);
    }

    [Fact]
    public async Task A_page_larger_than_the_buffer_is_read()
    {
        var entries = Enumerable.Range(1, 1000).Select(id => EntrySample.With(EntrySample.TimeEntry, "id", $"{id}"));
        using var client = TestClient.Over(StubHandler.Responding(Responses.Page([.. entries])));

        Assert.Equal(Enumerable.Range(1, 1000).Select(id => (long)id), await ListAsync(client));
    }

    [Theory]
    [InlineData("gzip")]
#if !CLIENT_FOR_NETSTANDARD
    // .NET Framework knows no Brotli.
    [InlineData("br")]
#endif
    public async Task A_compressed_response_is_requested_and_decompressed(string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding == "br"
            ? new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            packer.Write(Encoding.UTF8.GetBytes(Responses.Entry()));
        }

        var response = new FaultResponse(200, packed.ToArray(), $"Content-Encoding: {encoding}\r\n");
        await using var server = FaultServer.Start(new Fault(exchange => exchange.SendAsync(response)));
        using var client = TestClient.To(server.BaseUri);

        Assert.Equal(1, (await client.Entries.GetAsync(1, Token)).Id);
        Assert.Contains(encoding, Assert.Single(server.Requests).Headers["Accept-Encoding"]);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_response_that_cannot_be_decompressed_is_unreadable(string encoding)
    {
        await using var server = FaultServer.Start(
            Fault.Respond(200, "This was never packed.", $"Content-Encoding: {encoding}\r\n"));
        using var client = TestClient.To(server.BaseUri);

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, await KindAsync(() => client.Entries.GetAsync(1, Token)));
    }

    private static async Task<ClockodoErrorKind> KindAsync(Func<Task> action) =>
        (await Assert.ThrowsAsync<ClockodoException>(action)).Kind;

    private static async Task<long[]> ListAsync(ClockodoClient client)
    {
        var time = Known.At("2026-11-01T00:00:00Z");
        return await client.Entries.ListAsync(new(time, time), Token).Select(entry => entry.Id).ToArrayAsync(Token);
    }
}
