using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>Reads the body of a request.</summary>
internal static class RequestBody
{
    /// <summary>
    /// The body as text; null if there is none. It is always read as UTF-8; the charset of the header is ignored.
    /// </summary>
    internal static async Task<string?> ReadAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
        {
            return null;
        }

#if NET
        var bytes = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
#else
        cancellationToken.ThrowIfCancellationRequested();
        var bytes = await content.ReadAsByteArrayAsync().ConfigureAwait(false);
#endif
        return bytes.Length == 0 ? null : Encoding.UTF8.GetString(bytes);
    }
}
