using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Client.Tests.Writing.Support;
using Answers = Clockodo.Client.Tests.Writing.Support.Answers;
using Drafts = Clockodo.Client.Tests.Writing.Support.Drafts;
using Xunit;

namespace Clockodo.Client.Tests.Entries;

/// <summary>The service added the entry, and the answer did not arrive.</summary>
public class LostEntrySearchTests : WritingTest
{
    [Theory]
    [InlineData(nameof(Cut.BeforeHeaders))]
    [InlineData(nameof(Cut.InHeaders))]
    [InlineData(nameof(Cut.InBody))]
    public async Task The_entry_is_found_where_the_line_was_cut(string cut)
    {
        StartWith("POST", Fault.CutAt(Enum.Parse<Cut>(cut)));

        await AssertFoundAsync(Drafts.TimeEntry());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task The_entry_is_found_where_a_gateway_answered(int status)
    {
        StartWith("POST", Fault.AnsweredInstead(Answers.Html(status)));

        await AssertFoundAsync(Drafts.TimeEntry());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"entry\":null}")]
    [InlineData("{\"entry\":{\"id\":1}}")]
    [InlineData(Answers.GatewayPage)]
    public async Task The_entry_is_found_where_the_answer_cannot_be_read(string answer)
    {
        StartWith("POST", Fault.AnsweredInstead(Answers.Json(200, answer)));

        await AssertFoundAsync(Drafts.TimeEntry());
    }

    [Theory]
    [InlineData(EntryType.TimeEntry)]
    [InlineData(EntryType.LumpSum)]
    [InlineData(EntryType.LumpSumService)]
    public async Task An_entry_of_each_type_is_found(EntryType type)
    {
        StartWith("POST", Fault.CutAt(Cut.BeforeHeaders));

        await AssertFoundAsync(Drafts.Of(type));
    }

    [Fact]
    public async Task The_entry_is_found_where_a_connection_was_reused()
    {
        int posts = 0;
        Start(request => request.Method == "POST" && ++posts == 2 ? Fault.CutAt(Cut.BeforeHeaders) : Fault.None);
        await Entries.AddAsync(Drafts.LumpSum(), Token);

        Entry added = await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.Equal(2, Server.Sent("POST").Count);
        Assert.Equal(added.Id, Assert.Single(await EntriesThereAsync(), entry => entry is TimeEntry).Id);
    }

    [Fact]
    public async Task The_entry_is_found_though_the_service_carried_it_out_only_after_the_line_was_cut()
    {
        EntryDraft draft = Drafts.TimeEntry();
        StartWith("POST", Fault.TakeNew);
        Time.Waiting = delay => _ = delay == TimeSpan.FromSeconds(3) ? AddElsewhereAsync(draft).Result : null;

        Entry added = await Entries.AddAsync(draft, Token);

        Assert.Equal(added.Id, Assert.Single(await EntriesThereAsync()).Id);
    }

    [Fact]
    public async Task An_older_entry_that_says_the_same_is_not_taken_for_it()
    {
        Entry older = await AddElsewhereAsync(Drafts.TimeEntry());
        await Time.DelayAsync(TimeSpan.FromMinutes(1), Token);
        StartWith("POST", Fault.CutAt(Cut.BeforeHeaders));

        Entry added = await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.NotEqual(older.Id, added.Id);
        Assert.Equal(2, (await EntriesThereAsync()).Count);
    }

    [Fact]
    public async Task The_search_itself_survives_a_lost_answer()
    {
        int gets = 0;
        int posts = 0;
        Start(request => request.Method == "POST" && ++posts == 1 ? Fault.CutAt(Cut.BeforeHeaders)
            : request.Method == "GET" && ++gets <= 2 ? Fault.CutAt(Cut.InBody)
            : Fault.None);

        await AssertFoundAsync(Drafts.TimeEntry());
    }

    private async Task AssertFoundAsync(EntryDraft draft)
    {
        Entry added = await Entries.AddAsync(draft, Token);

        Entry there = Assert.Single(await EntriesThereAsync());
        Assert.Equal(there.Id, added.Id);
        Assert.Single(Server.Sent("POST"));
        EntryRecovered notice = Assert.Single(Notices.OfType<EntryRecovered>());
        Assert.Equal(there.Id, notice.Id);
        Assert.Contains($"it is entry {there.Id}", notice.Message, StringComparison.Ordinal);
    }
}
