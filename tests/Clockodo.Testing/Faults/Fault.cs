using System;
using System.Text;
using System.Threading.Tasks;

namespace Clockodo.Testing.Faults;

/// <summary>Something that goes wrong with a request or its response. Afterwards the connection is closed.</summary>
/// <param name="RespondAsync">What happens instead of the response.</param>
public sealed record Fault(Func<Exchange, Task> RespondAsync)
{
    /// <summary>The page of a gateway that failed.</summary>
    public const string GatewayPage = "<html><head><title>Gateway</title></head><body>Try later</body></html>";

    private const string Close = "Connection: close\r\n";

    /// <summary>The request is lost: the service never sees it, and the connection is closed.</summary>
    public static Fault LoseRequest { get; } = new(_ => Task.CompletedTask);

    /// <summary>The connection is reset before the service sees the request.</summary>
    public static Fault Reset { get; } = Raw("", AfterResponse.Reset);

    /// <summary>Nothing is sent, and the connection stays open.</summary>
    public static Fault HangBeforeHeaders { get; } = Raw("", AfterResponse.Hold);

    /// <summary>The first half of the body is sent, and the connection stays open.</summary>
    public static Fault HangInBody { get; } = new(async exchange =>
    {
        FaultResponse response = await exchange.ProcessAsync();
        await exchange.SendAsync((byte[])[.. response.Head, .. response.Body[..(response.Body.Length / 2)]]);
        await exchange.HoldAsync();
    });

    /// <summary>Half of the JSON as a whole response: the status is 200, and the length is right.</summary>
    public static Fault HalfPage { get; } = new(async exchange =>
    {
        FaultResponse response = await exchange.ProcessAsync();
        await exchange.SendAsync(new FaultResponse(200, response.Body[..(response.Body.Length / 2)], Close));
    });

    /// <summary>A page whose entries never end.</summary>
    public static Fault EndlessEntries { get; } = Endless(
        """{"paging":{"items_per_page":10,"current_page":1,"count_pages":1,"count_items":1},"entries":[""",
        ListedEntry.Write(1) + ",");

    /// <summary>A page that never ends and consists of spaces.</summary>
    public static Fault EndlessSpaces { get; } = Endless("{", new string(' ', 256));

    /// <summary>A gateway failed.</summary>
    public static Fault GatewayTimeout { get; } = Respond(504, GatewayPage);

    /// <summary>The service itself fails.</summary>
    public static Fault InternalError { get; } = Respond(500, """{"error":{"message":"Internal error"}}""");

    /// <summary>The request is processed, and the connection is closed before its response has ended.</summary>
    public static Fault CutAt(Cut cut) => Send(response => cut switch
    {
        Cut.BeforeHeaders => [],
        Cut.InHeaders => response.Head[..(response.Head.Length / 2)],
        _ => [.. response.Head, .. response.Body[..(response.Body.Length / 2)]],
    });

    /// <summary>The request is processed, and the connection is closed after that many bytes of the body.</summary>
    public static Fault CutInBody(int after) =>
        Send(response => [.. response.Head, .. response.Body[..Math.Min(after, response.Body.Length - 1)]]);

    /// <summary>Too many requests; retry after that many seconds.</summary>
    public static Fault TooManyRequests(int seconds) => Respond(429, "{}", $"Retry-After: {seconds}\r\n");

    /// <summary>Too many requests; retry at that date, by the clock of this response.</summary>
    public static Fault TooManyRequestsUntil(DateTimeOffset date, DateTimeOffset now) =>
        Respond(429, "{}", $"Date: {now:r}\r\nRetry-After: {date:r}\r\n");

    /// <summary>The request is not processed: this response is sent instead.</summary>
    public static Fault Respond(int status, string body, string headers = "") =>
        new(exchange => exchange.SendAsync(new FaultResponse(status, body, Close + headers)));

    /// <summary>The request is processed, and this response is sent instead of the service's.</summary>
    public static Fault ProcessAndRespond(int status, string body) => new(async exchange =>
    {
        await exchange.ProcessAsync();
        await exchange.SendAsync(new FaultResponse(status, body, Close));
    });

    /// <summary>The request is not processed: these characters are sent, framed or not.</summary>
    public static Fault Raw(string response, AfterResponse after = AfterResponse.Close) => new(async exchange =>
    {
        await exchange.SendAsync(Encoding.UTF8.GetBytes(response));
        if (after == AfterResponse.Hold)
        {
            await exchange.HoldAsync();
        }
        else if (after == AfterResponse.Reset)
        {
            exchange.Reset();
        }
    });

    private static Fault Send(Func<FaultResponse, byte[]> part) =>
        new(async exchange => await exchange.SendAsync(part(await exchange.ProcessAsync())));

    private static Fault Endless(string begin, string piece) => new(async exchange =>
    {
        // Large pieces: a test is not to wait for the socket.
        byte[] pieces = Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, piece, 256).ToString());
        await exchange.SendAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 200 X\r\n{Close}\r\n{begin}"));
        while (true)
        {
            await exchange.SendAsync(pieces);
        }
    });
}
