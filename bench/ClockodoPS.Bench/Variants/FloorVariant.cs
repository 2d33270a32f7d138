using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using ClockodoPS.Bench.Measuring;
using ClockodoPS.Bench.Server;

namespace ClockodoPS.Bench.Variants;

/// <summary>
/// (a) The floor: HttpClient and System.Text.Json's source generator, four pages ahead after the first, nothing checked.
/// </summary>
internal static class FloorVariant
{
    private const int PagesAtOnce = 4;

    internal static async Task<Measurement> MeasureAsync(string baseUri)
    {
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(baseUri) };
        var probe = new Probe();
        FloorPage page = await FetchAsync(client, 1);
        Take(page, probe);
        int last = page.Paging.CountPages;
        var queue = new Queue<Task<FloorPage>>();
        for (int next = 2; next <= last || queue.Count > 0;)
        {
            while (queue.Count < PagesAtOnce && next <= last)
            {
                queue.Enqueue(FetchAsync(client, next++));
            }

            Take(await queue.Dequeue(), probe);
        }

        return probe.Finish();
    }

    private static void Take(FloorPage page, Probe probe)
    {
        foreach (FloorEntry _ in page.Entries)
        {
            probe.Count();
        }
    }

    private static async Task<FloorPage> FetchAsync(HttpClient client, int number) =>
        (await client.GetFromJsonAsync(
            $"v2/entries?enhanced_list=true&page={number}&items_per_page={PageStore.FullPage}", FloorJson.Default.FloorPage))!;
}
