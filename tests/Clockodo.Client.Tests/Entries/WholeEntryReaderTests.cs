using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Sandbox;
using Clockodo.Testing;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Entries;

/// <summary>A service that omits the texts of single entries, so that they have to be found in lists.</summary>
public sealed class WholeEntryReaderTests : IDisposable
{
    private readonly SandboxService _sandbox = new(new SandboxOptions { Clock = () => new DateTimeOffset(2026, 11, 2, 12, 0, 0, TimeSpan.Zero) });
    private readonly Counter _counter;
    private readonly ClockodoClient _client;

    public WholeEntryReaderTests()
    {
        _counter = new Counter(_sandbox);
        _client = new ClockodoClient(new ClockodoClientOptions
        {
            Credential = new ClockodoCredential(SandboxService.Owner.Email, SandboxService.Owner.ApiKey),
            ExternalApplication = Known.ExternalApplication,
            BaseUri = SandboxService.BaseUri,
            Handler = _counter,
            HasRateLimits = false,
            TimeSource = new VirtualTimeSource(new VirtualTime()),
        });
    }

    public void Dispose()
    {
        _client.Dispose();
        _counter.Dispose();
    }

    [Fact]
    public async Task Entries_of_the_same_time_share_a_list()
    {
        List<Entry> expected = await ListAsync(days: 60);
        var reader = new WholeEntryReader(_client.Entries);

        foreach (Entry entry in expected)
        {
            Assert.Equal(entry.Text, (await reader.GetAsync(entry.Id, Token)).Text);
        }

        Assert.True(expected.Count > 100);
        Assert.InRange(_counter.Lists, 1, 8);
    }

    [Fact]
    public async Task Readers_at_the_same_time_share_a_list_too()
    {
        List<Entry> expected = await ListAsync(days: 1);
        var reader = new WholeEntryReader(_client.Entries);

        Entry[] read = await Task.WhenAll(expected.Select(entry => reader.GetAsync(entry.Id, Token)));

        Assert.Equal(expected.Select(entry => entry.Text), read.Select(entry => entry.Text));
        Assert.Equal(1, _counter.Lists);
    }

    [Fact]
    public async Task A_rate_that_the_user_may_not_see_does_not_cost_a_list_for_each_entry()
    {
        _counter.HidesRates = true;
        List<Entry> expected = await ListAsync(days: 60);
        var reader = new WholeEntryReader(_client.Entries);

        foreach (Entry entry in expected)
        {
            Assert.Null((await reader.GetAsync(entry.Id, Token)).HourlyRate);
        }

        Assert.InRange(_counter.Lists, 1, 8);
    }

    [Fact]
    public async Task An_entry_that_changed_after_the_list_is_listed_again()
    {
        Entry[] entries = [.. (await ListAsync(days: 2)).Where(entry => entry.Text is not null).Take(2)];
        var reader = new WholeEntryReader(_client.Entries);
        await reader.GetAsync(entries[0].Id, Token);
        await _client.Entries.EditAsync(entries[1].Id, new EntryChange { Text = "changed meanwhile" }, Token);

        Assert.Equal("changed meanwhile", (await reader.GetAsync(entries[1].Id, Token)).Text);
    }

    private async Task<List<Entry>> ListAsync(int days)
    {
        var until = new DateTimeOffset(2026, 10, 30, 0, 0, 0, TimeSpan.Zero);
        List<Entry> entries =
            await _client.Entries.ListAsync(new EntryQuery(until.AddDays(-days), until) { Enhanced = true }, Token).ToListAsync(Token);
        _counter.Lists = 0;
        return entries;
    }

    /// <summary>Counts lists, and takes the text from single entries.</summary>
    private sealed class Counter(HttpMessageHandler service) : DelegatingHandler(service)
    {
        public int Lists { get; set; }

        public bool HidesRates { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            JsonNode body = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
            bool isList = body["entries"] is JsonArray;
            Lists += isList ? 1 : 0;
            foreach (JsonObject entry in (body["entries"] as JsonArray ?? [body["entry"]!.DeepClone()]).Cast<JsonObject>())
            {
                Strip(isList ? entry : (JsonObject)body["entry"]!, isList);
            }

            response.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
            return response;
        }

        private void Strip(JsonObject entry, bool isList)
        {
            if (!isList)
            {
                entry.Remove("text");
            }

            if (HidesRates)
            {
                entry.Remove("hourly_rate");
            }
        }
    }
}
