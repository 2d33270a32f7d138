using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Testing.Faults;

/// <summary>
/// Something that goes wrong with an answer. It gets the line and the answer as it should have been; afterwards the line
/// is closed.
/// </summary>
/// <param name="AnswerAsync">Writes what comes instead.</param>
public sealed record Fault(Func<Stream, byte[], CancellationToken, Task> AnswerAsync)
{
    /// <summary>The line is cut before the first byte.</summary>
    public static Fault CutBeforeHeaders { get; } = new((_, _, _) => Task.CompletedTask);

    /// <summary>The line is cut in the headers.</summary>
    public static Fault CutInHeaders { get; } = new((line, _, stop) => WriteAsync(line, "HTTP/1.1 200 OK\r\nContent-Le", stop));

    /// <summary>Nothing comes, and the line stays open.</summary>
    public static Fault HangBeforeHeaders { get; } = new((_, _, stop) => Task.Delay(Timeout.Infinite, stop));

    /// <summary>The first half of the body comes, then nothing, and the line stays open.</summary>
    public static Fault HangInBody { get; } = new(async (line, answer, stop) =>
    {
        await WriteAsync(line, LastHead(200, answer.Length), stop);
        await line.WriteAsync(answer.AsMemory(0, answer.Length / 2), stop);
        await Task.Delay(Timeout.Infinite, stop);
    });

    /// <summary>Half of the JSON as a whole answer: status 200, and the length is right.</summary>
    public static Fault HalfPage { get; } = new(async (line, answer, stop) =>
    {
        await WriteAsync(line, LastHead(200, answer.Length / 2), stop);
        await line.WriteAsync(answer.AsMemory(0, answer.Length / 2), stop);
    });

    /// <summary>A page whose entries never end.</summary>
    public static Fault EndlessEntries { get; } = Endless(
        """{"paging":{"items_per_page":10,"current_page":1,"count_pages":1,"count_items":1},"entries":[""",
        number => EntrySample.Write(number) + ",");

    /// <summary>A page that never ends, of nothing but spaces.</summary>
    public static Fault EndlessSpaces { get; } = Endless("{", _ => new string(' ', 4096));

    /// <summary>A gateway's page.</summary>
    public static Fault GatewayTimeout { get; } = Status(504, "<html><h1>504 Gateway Time-out</h1></html>");

    /// <summary>The service itself fails.</summary>
    public static Fault InternalError { get; } = Status(500, """{"error":{"message":"Internal error"}}""");

    /// <summary>The line is cut after so many bytes of the body.</summary>
    public static Fault CutInBody(int after) => new(async (line, answer, stop) =>
    {
        await WriteAsync(line, LastHead(200, answer.Length), stop);
        await line.WriteAsync(answer.AsMemory(0, Math.Min(after, answer.Length - 1)), stop);
    });

    /// <summary>Too many requests; wait so many seconds.</summary>
    public static Fault TooManyRequests(int seconds) => Status(429, "{}", $"Retry-After: {seconds}\r\n");

    /// <summary>Too many requests; wait until then, by the clock of this answer.</summary>
    public static Fault TooManyRequestsUntil(DateTimeOffset date, DateTimeOffset now) =>
        Status(429, "{}", $"Date: {now:r}\r\nRetry-After: {date:r}\r\n");

    /// <summary>An answer with this status.</summary>
    public static Fault Status(int status, string body, string headers = "") =>
        new((line, _, stop) => WriteAsync(line, LastHead(status, Encoding.UTF8.GetByteCount(body), headers) + body, stop));

    internal static string Head(int status, int length, string headers = "") => string.Create(
        CultureInfo.InvariantCulture, $"HTTP/1.1 {status} X\r\nContent-Length: {length}\r\n{headers}\r\n");

    private static string LastHead(int status, int length, string headers = "") =>
        Head(status, length, "Connection: close\r\n" + headers);

    private static Fault Endless(string begin, Func<int, string> piece) => new(async (line, _, stop) =>
    {
        await WriteAsync(line, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + begin, stop);
        for (int number = 1; ; number++)
        {
            await WriteAsync(line, piece(number), stop);
        }
    });

    private static Task WriteAsync(Stream line, string text, CancellationToken stop) =>
        line.WriteAsync(Encoding.UTF8.GetBytes(text), stop).AsTask();
}
