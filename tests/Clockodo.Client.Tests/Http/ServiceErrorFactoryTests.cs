using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Http;

/// <summary>Errors of the service become exceptions.</summary>
public sealed class ServiceErrorFactoryTests
{
    private const string EntryShape = """{"error":{"message":"Nope","fields":["grouping","text"],"code":17}}""";

    [Theory]
    [InlineData(400, ClockodoErrorKind.Invalid)]
    [InlineData(401, ClockodoErrorKind.Unauthorized)]
    [InlineData(403, ClockodoErrorKind.Forbidden)]
    [InlineData(404, ClockodoErrorKind.NotFound)]
    [InlineData(405, ClockodoErrorKind.Invalid)]
    [InlineData(409, ClockodoErrorKind.Conflict)]
    [InlineData(410, ClockodoErrorKind.NotFound)]
    [InlineData(415, ClockodoErrorKind.Invalid)]
    [InlineData(422, ClockodoErrorKind.Invalid)]
    [InlineData(423, ClockodoErrorKind.Locked)]
    [InlineData(429, ClockodoErrorKind.RateLimited)]
    [InlineData(408, ClockodoErrorKind.ServiceError)]
    [InlineData(425, ClockodoErrorKind.ServiceError)]
    [InlineData(522, ClockodoErrorKind.ServiceError)]
    [InlineData(500, ClockodoErrorKind.ServiceError)]
    [InlineData(502, ClockodoErrorKind.ServiceError)]
    [InlineData(503, ClockodoErrorKind.ServiceError)]
    [InlineData(504, ClockodoErrorKind.ServiceError)]
    public async Task A_status_determines_the_kind_of_error(int status, ClockodoErrorKind kind)
    {
        var exception = await FailedAsync(status, EntryShape);

        Assert.Equal(kind, exception.Kind);
        Assert.Equal(status, exception.StatusCode);
        Assert.Contains($"({status})", exception.Message);
        Assert.Equal("Nope", exception.ServiceMessage);
    }

    [Theory]
    [InlineData("""{"error":{"message":"Nope"}}""", "Nope", null)]
    [InlineData("""{"error":{"message":"Nope","code":17}}""", "Nope", "17")]
    [InlineData("""{"error":{"message":"Nope","code":"E17"}}""", "Nope", "E17")]
    [InlineData("""{"error":{"message":"Nope","fields":["a","b"]}}""", "Nope", null, "a", "b")]
    [InlineData("""{"error":{"message":"Nope","fields":null,"code":null}}""", "Nope", null)]
    [InlineData("""{"error":{"message":"","fields":[{},null,3]}}""", null, null, "3")]
    [InlineData("""{"error":"Nope"}""", "Nope", null)]
    [InlineData("""{"error":17}""", "17", null)]
    [InlineData("""{"message":"Nope"}""", "Nope", null)]
    [InlineData("""{"message":"Größe \"XL\""}""", "Größe \"XL\"", null)]
    [InlineData(
        """{"errors":[{"type":"General","message":"Nope","details":null,"path":null}]}""", "Nope", "General")]
    [InlineData(
        """{"errors":[{"type":"Invalid","message":"Nope","path":"customers_id"}]}""", "Nope", "Invalid", "customers_id")]
    [InlineData(
        """{"errors":[{"error":{"type":"Invalid","message":"Nope","path":"name","details":{"x":1}}}]}""",
        "Nope", "Invalid", "name")]
    [InlineData(
        """{"errors":[{"message":"One","path":"a"},{"type":"T","message":"Two","path":"b"}]}""",
        "One Two", "T", "a", "b")]
    [InlineData("""{"errors":["Nope"]}""", "Nope", null)]
    [InlineData("""{"errors":[]}""", null, null)]
    [InlineData("""{"errors":[null,1,[]]}""", "1", null)]
    public async Task Message_code_and_fields_are_read_from_every_shape(
        string body, string? message, string? code, params string[] fields)
    {
        var exception = await FailedAsync(422, body);

        Assert.Equal(ClockodoErrorKind.Invalid, exception.Kind);
        Assert.Equal(message, exception.ServiceMessage);
        Assert.Equal(code, exception.ServiceCode);
        Assert.Equal(fields, exception.Fields);
    }

    [Fact]
    public async Task The_message_contains_the_action_the_status_and_the_service_message()
    {
        var exception = await FailedAsync(423, EntryShape);

        Assert.Equal(
            "Cannot read entry 4711: it is locked (423). The service says: \"Nope\" Fields: grouping, text.",
            exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<html><body><h1>504 Gateway Time-out</h1></body></html>")]
    [InlineData("Service Unavailable")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("17")]
    [InlineData("{}")]
    [InlineData("""{"error":null}""")]
    [InlineData("""{"error":{"message":{"de":"Nein"}}}""")]
    [InlineData("""{"error":{"message":"\ud83d"}}""")]
    [InlineData("""{"error":{"message":"cut of""")]
    public async Task A_body_without_a_message_leaves_the_status(string body)
    {
        var exception = await FailedAsync(504, body);

        Assert.Equal(ClockodoErrorKind.ServiceError, exception.Kind);
        Assert.Equal(504, exception.StatusCode);
        Assert.Null(exception.ServiceMessage);
        Assert.Null(exception.ServiceCode);
        Assert.Empty(exception.Fields);
        Assert.StartsWith(
            "Cannot read entry 4711: the service, or a gateway in front of it, failed (504). Given up", exception.Message);
    }

    [Fact]
    public async Task Names_with_half_a_surrogate_pair_leave_the_status()
    {
        var exception = await FailedAsync(409, """{"\ud83drror":1,"error":{"\ud83d":1,"message":"Nope"}}""");

        Assert.Equal(ClockodoErrorKind.Conflict, exception.Kind);
    }

    [Fact]
    public async Task A_404_to_an_addition_is_about_what_the_entry_refers_to()
    {
        using var client = TestClient.Over(StubHandler.Responding(404, EntryShape));

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.AddAsync(Drafts.Required(EntryType.TimeEntry), Token));

        Assert.Contains("something that it refers to does not exist", exception.Message);
    }

    [Fact]
    public async Task A_body_that_is_cut_leaves_the_status()
    {
        await using var server = FaultServer.Start(Fault.Raw("HTTP/1.1 403 X\r\nContent-Length: 500\r\n\r\n{\"error\":"));
        using var client = TestClient.To(server.BaseUri);

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(4711, Token));

        Assert.Equal(ClockodoErrorKind.Forbidden, exception.Kind);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_body_that_cannot_be_decompressed_leaves_the_status(string encoding)
    {
        await using var server = FaultServer.Start(
            Fault.Respond(503, "This was never packed.", $"Content-Encoding: {encoding}\r\n"));
        using var client = TestClient.To(server.BaseUri);

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(4711, Token));

        Assert.Equal((ClockodoErrorKind.ServiceError, 503), (exception.Kind, exception.StatusCode));
    }

    [Fact]
    public async Task A_very_large_body_leaves_the_status()
    {
        var content = new ByteArrayContent(new byte[1 << 20]);
        using var client = TestClient.Over(new StubHandler(
            _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = content })));

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(4711, Token));

        Assert.Equal(502, exception.StatusCode);
    }

    [Fact]
    public async Task A_very_long_message_is_shortened()
    {
        var exception = await FailedAsync(400, $$"""{"message":"{{new string('x', 5000)}}"}""");

        Assert.Equal(new string('x', 2000) + "…", exception.ServiceMessage);
    }

    private static async Task<ClockodoException> FailedAsync(int status, string body)
    {
        using var client = TestClient.Over(StubHandler.Responding(status, body));
        return await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(4711, Token));
    }
}
