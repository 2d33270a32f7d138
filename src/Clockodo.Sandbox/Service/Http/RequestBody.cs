using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>Reads what a request brings along.</summary>
internal static class RequestBody
{
    /// <summary>The body as text; null if there is none. JSON is UTF-8, whatever a header may claim.</summary>
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
