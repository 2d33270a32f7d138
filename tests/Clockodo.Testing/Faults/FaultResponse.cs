using System.Globalization;
using System.Text;

namespace Clockodo.Testing.Faults;

/// <summary>A response, properly framed.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Body">The body.</param>
/// <param name="Headers">More headers, each ended by a line break.</param>
public sealed record FaultResponse(int Status, byte[] Body, string Headers = "")
{
    /// <summary>A response whose body is text.</summary>
    public FaultResponse(int status, string body, string headers = "")
        : this(status, Encoding.UTF8.GetBytes(body), headers)
    {
    }

    internal byte[] Head => Encoding.Latin1.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} X\r\nContent-Length: {Body.Length}\r\n{Headers}\r\n"));
}
