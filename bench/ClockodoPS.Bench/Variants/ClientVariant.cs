using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using Clockodo.Client.Paging;
using ClockodoPS.Bench.Measuring;

namespace ClockodoPS.Bench.Variants;

/// <summary>(b) The client alone.</summary>
internal static class ClientVariant
{
    internal static async Task<Measurement> MeasureAsync(string baseUri)
    {
        using ClockodoClient client = Open(baseUri);
        var probe = new Probe();
        await foreach (Page<Entry> page in client.Entries.ListPagesAsync(Everything))
        {
            foreach (Entry _ in page.Items)
            {
                probe.Count();
            }
        }

        return probe.Finish();
    }

    /// <summary>What is compared when entries are restored of which none has changed, without the list.</summary>
    internal static async Task<Measurement> MeasureComparisonAsync(string baseUri)
    {
        using ClockodoClient client = Open(baseUri);
        List<Entry> entries = [];
        await foreach (Entry entry in client.Entries.ListAsync(Everything))
        {
            entries.Add(entry);
        }

        var probe = new Probe();
        foreach (EntryComparison comparison in EntryComparer.Compare(entries.Select(entry => ExpectedEntry.From(entry)), entries))
        {
            probe.Count();
            if (comparison.State != EntryComparisonState.Same)
            {
                throw new InvalidOperationException($"Entry {comparison.Id} is {comparison.State}.");
            }
        }

        return probe.Finish();
    }

    private static EntryQuery Everything => new(
        new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
        Enhanced = true,
    };

    private static ClockodoClient Open(string baseUri) => new(new ClockodoClientOptions
    {
        Credential = new ClockodoCredential("bench@example.invalid", "key"),
        ExternalApplication = "Bench;bench@example.invalid",
        BaseUri = new Uri(baseUri),
        HasRateLimits = false,
    });
}
