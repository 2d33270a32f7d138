using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Tests.Support;

/// <summary>A body that stops after its beginning.</summary>
internal sealed class StallingContent(string beginning) : HttpContent
{
    private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completed when the reader has read the beginning and waits for more.</summary>
    internal Task Stalled => _stalled.Task;

    protected override Task<Stream> CreateContentReadStreamAsync() =>
        Task.FromResult<Stream>(new StallingStream(Encoding.UTF8.GetBytes(beginning), _stalled));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        throw new NotSupportedException("The client reads it as a stream.");

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private sealed class StallingStream(byte[] beginning, TaskCompletionSource stalled) : MemoryStream(beginning)
    {
        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int count = await base.ReadAsync(buffer, cancellationToken);
            if (count == 0)
            {
                stalled.TrySetResult();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return count;
        }
    }
}
