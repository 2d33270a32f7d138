using System.Globalization;
using System.Text;

namespace Clockodo.Client.Tests.Writing.Support;

/// <summary>Answers that no service gave.</summary>
internal static class Answers
{
    internal const string GatewayPage = "<html><head><title>Gateway</title></head><body>Try later</body></html>";

    internal static string Html(int status) => Of(status, "text/html", GatewayPage);

    internal static string Json(int status, string body, string headers = "") =>
        Of(status, "application/json", body, headers);

    private static string Of(int status, string type, string body, string headers = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 {status} Something\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}\r\n{body}");
}
