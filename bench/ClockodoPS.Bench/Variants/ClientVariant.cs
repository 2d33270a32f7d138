using System;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using Clockodo.Client.Paging;
using ClockodoPS.Bench.Measuring;

namespace ClockodoPS.Bench.Variants;

/// <summary>(b) The client alone.</summary>
internal static class ClientVariant
{
    internal static async Task<Measurement> MeasureAsync(string baseUri)
    {
        using var client = new ClockodoClient(new ClockodoClientOptions
        {
            Credential = new ClockodoCredential("bench@example.invalid", "key"),
            ExternalApplication = "Bench;bench@example.invalid",
            BaseUri = new Uri(baseUri),
            HasRateLimits = false,
        });
        var query = new EntryQuery(
            new DateTimeOffset(2019, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))
        {
            Enhanced = true,
        };
        var probe = new Probe();
        await foreach (Page<Entry> page in client.Entries.ListPagesAsync(query))
        {
            foreach (Entry _ in page.Items)
            {
                probe.Count();
            }
        }

        return probe.Finish();
    }
}
