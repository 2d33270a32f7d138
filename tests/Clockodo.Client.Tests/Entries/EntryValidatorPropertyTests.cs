using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Entries.Support;
using Clockodo.Client.Tests.Support;
using Clockodo.Sandbox;
using CsCheck;
using Xunit;

namespace Clockodo.Client.Tests.Entries;

/// <summary>
/// Client and sandbox were written from the same description, independently: the sandbox accepts whatever the client sends.
/// </summary>
public sealed class EntryValidatorPropertyTests : IDisposable
{
    private const int Samples = 3000;

    private readonly SandboxService _sandbox = new(new SandboxOptions { EntryCount = 0 });

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task Any_draft_is_added_unchanged_or_refused_before_sending()
    {
        int added = 0;
        await ArbitraryContent.Draft.SampleAsync(
            async draft =>
            {
                var recorder = new Recorder(_sandbox);
                using ClockodoClient client = Open(recorder);
                Entry? entry = await TryAsync(() => client.Entries.AddAsync(draft), recorder);
                if (entry is not null)
                {
                    Interlocked.Increment(ref added);
                    Assert.True(FieldComparer.IsLike(entry, draft), $"{draft.Type} came out as another one.");
                    Assert.Equal(draft.HourlyRate ?? entry.HourlyRate, entry.HourlyRate);
                }
            },
            iter: Samples);

        Assert.InRange(added, Samples / 20, Samples * 19 / 20);
    }

    [Fact]
    public async Task Any_change_is_accepted_or_refused_before_sending()
    {
        using ClockodoClient setup = Open(_sandbox);
        Dictionary<EntryType, long> ids = [];
        foreach (EntryType type in new[] { EntryType.TimeEntry, EntryType.LumpSum, EntryType.LumpSumService })
        {
            ids[type] = (await setup.Entries.AddAsync(Drafts.Required(type), TestContext.Current.CancellationToken)).Id;
        }

        int changed = 0;
        await ArbitraryContent.Change.Where(HasBothTimesOrNone).SampleAsync(
            async change =>
            {
                var recorder = new Recorder(_sandbox);
                using ClockodoClient client = Open(recorder);
                Entry? entry = await TryAsync(() => client.Entries.EditAsync(ids[change.Type!.Value], change), recorder);
                if (entry is not null)
                {
                    Interlocked.Increment(ref changed);
                    Assert.Equal(change.Text ?? entry.Text ?? "", entry.Text ?? "");
                    Assert.Equal(change.LumpSum ?? entry.LumpSum, entry.LumpSum);
                    Assert.Equal(change.Billable ?? entry.Billable, entry.Billable);
                }
            },
            iter: Samples,
            threads: 1);

        Assert.InRange(changed, Samples / 20, Samples * 19 / 20);
    }

    // An end alone may be before the start of the entry; only the service can know that.
    private static bool HasBothTimesOrNone(EntryChange change) => change.TimeSince is null == change.TimeUntil is null
        || change.Type != EntryType.TimeEntry;

    // Null: refused before sending. Any other error fails the test.
    private static async Task<Entry?> TryAsync(Func<Task<Entry>> send, Recorder recorder)
    {
        try
        {
            Entry entry = await send();
            Assert.All(recorder.Writes, write => WireContract.AssertAllowed(write.Method, write.Body));
            return entry;
        }
        catch (ClockodoException error) when (recorder.Count == 0)
        {
            Assert.Equal(ClockodoErrorKind.Invalid, error.Kind);
            Assert.True(error.Fields.Count > 0 || error.Message.Contains("nothing to change"), error.Message);
            return null;
        }
    }

    private static ClockodoClient Open(HttpMessageHandler handler) => new(new ClockodoClientOptions
    {
        Credential = new ClockodoCredential(SandboxService.Owner.Email, SandboxService.Owner.ApiKey),
        ExternalApplication = Known.ExternalApplication,
        BaseUri = SandboxService.BaseUri,
        Handler = handler,
        HasRateLimits = false,
    });

    private sealed class Recorder(SandboxService sandbox) : DelegatingHandler(sandbox)
    {
        internal int Count { get; private set; }

        internal List<(string Method, string Body)> Writes { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            if (request.Content is not null)
            {
                Writes.Add((request.Method.Method, await request.Content.ReadAsStringAsync(cancellationToken)));
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
