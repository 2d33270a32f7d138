using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Entries;

/// <summary>The service added the entry, and its response was lost.</summary>
public class LostEntrySearchTests : SandboxFaultTest
{
    [Theory]
    [InlineData(Cut.BeforeHeaders)]
    [InlineData(Cut.InHeaders)]
    [InlineData(Cut.InBody)]
    public async Task The_entry_is_found_if_the_connection_was_cut(Cut cut)
    {
        StartWith("POST", Fault.CutAt(cut));

        await AssertFoundAsync(Drafts.TimeEntry());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task The_entry_is_found_if_a_gateway_responded(int status)
    {
        StartWith("POST", Fault.ProcessAndRespond(status, Fault.GatewayPage));

        await AssertFoundAsync(Drafts.TimeEntry());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"entry\":null}")]
    [InlineData("{\"entry\":{\"id\":1}}")]
    [InlineData(Fault.GatewayPage)]
    public async Task The_entry_is_found_if_the_response_is_unreadable(string response)
    {
        StartWith("POST", Fault.ProcessAndRespond(200, response));

        await AssertFoundAsync(Drafts.TimeEntry());
    }

    [Theory]
    [InlineData(EntryType.TimeEntry)]
    [InlineData(EntryType.LumpSum)]
    [InlineData(EntryType.LumpSumService)]
    public async Task An_entry_of_each_type_is_found(EntryType type)
    {
        StartWith("POST", Fault.CutAt(Cut.BeforeHeaders));

        await AssertFoundAsync(Drafts.Full(type));
    }

    [Fact]
    public async Task The_entry_is_found_if_the_connection_was_reused()
    {
        int posts = 0;
        Start(request => request.Method == "POST" && ++posts == 2 ? Fault.CutAt(Cut.BeforeHeaders) : null);
        await Entries.AddAsync(Drafts.LumpSum(), Token);

        Entry added = await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.Equal(2, Server.Sent("POST").Count);
        Assert.Equal(added.Id, Assert.Single(await ExistingEntriesAsync(), entry => entry is TimeEntry).Id);
    }

    [Fact]
    public async Task The_entry_is_found_if_it_was_added_only_after_the_connection_was_cut()
    {
        EntryDraft draft = Drafts.TimeEntry();
        StartWith("POST", Fault.LoseRequest);
        Time.Waiting = delay => _ = delay == TimeSpan.FromSeconds(3) ? AddElsewhereAsync(draft).Result : null;

        Entry added = await Entries.AddAsync(draft, Token);

        Assert.Equal(added.Id, Assert.Single(await ExistingEntriesAsync()).Id);
    }

    [Fact]
    public async Task An_older_entry_with_the_same_content_is_not_taken_for_it()
    {
        Entry older = await AddElsewhereAsync(Drafts.TimeEntry());
        await Time.DelayAsync(TimeSpan.FromMinutes(1), Token);
        StartWith("POST", Fault.CutAt(Cut.BeforeHeaders));

        Entry added = await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.NotEqual(older.Id, added.Id);
        Assert.Equal(2, (await ExistingEntriesAsync()).Count);
    }

    [Fact]
    public async Task The_search_itself_survives_lost_responses()
    {
        int gets = 0;
        int posts = 0;
        Start(request => request.Method == "POST" && ++posts == 1 ? Fault.CutAt(Cut.BeforeHeaders)
            : request.Method == "GET" && ++gets <= 2 ? Fault.CutAt(Cut.InBody)
            : null);

        await AssertFoundAsync(Drafts.TimeEntry());
    }

    private async Task AssertFoundAsync(EntryDraft draft)
    {
        Entry added = await Entries.AddAsync(draft, Token);

        Entry there = Assert.Single(await ExistingEntriesAsync());
        Assert.Equal(there.Id, added.Id);
        Assert.Single(Server.Sent("POST"));
        EntryRecovered notice = Assert.Single(Notices.OfType<EntryRecovered>());
        Assert.Equal(there.Id, notice.Id);
        Assert.Contains($"it is entry {there.Id}", notice.Message, StringComparison.Ordinal);
    }
}
