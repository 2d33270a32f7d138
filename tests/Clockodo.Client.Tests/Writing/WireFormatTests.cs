using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Client.Tests.Writing.Support;
using Answers = Clockodo.Client.Tests.Writing.Support.Answers;
using Drafts = Clockodo.Client.Tests.Writing.Support.Drafts;
using Clockodo.Sandbox;
using Xunit;

namespace Clockodo.Client.Tests.Writing;

/// <summary>What goes out, word for word, as the socket sees it.</summary>
public class WireFormatTests : WritingTest
{
    [Fact]
    public async Task A_time_entry_goes_out_with_every_field_that_the_service_takes()
    {
        EntryDraft draft = Drafts.TimeEntry("Größe \"A\"; 7 €\nzweite Zeile");
        draft.UserId = Drafts.OtherUser;
        draft.ProjectId = Drafts.Project;
        draft.SubprojectId = Drafts.Subproject;
        draft.Duration = TimeSpan.FromMinutes(50);
        draft.HourlyRate = 84.03m;
        draft.ClockedOffline = true;
        draft.TimeClockedSince = Drafts.Since;
        StartWith("POST");

        await Entries.AddAsync(draft, Token);

        Assert.Equal(
            """{"customers_id":4711,"projects_id":512004,"subprojects_id":310440,"users_id":234602,"services_id":860608,"""
            + """ "billable":1,"time_since":"2026-06-17T08:00:00Z","time_until":"2026-06-17T09:00:00Z","duration":3000,"""
                .TrimStart()
            + """ "hourly_rate":84.03,"text":"Größe \"A\"; 7 €\nzweite Zeile","clocked_offline":true,"""
                .TrimStart()
            + """ "time_clocked_since":"2026-06-17T08:00:00Z"}"""
                .TrimStart(),
            Assert.Single(Server.Received).Body);
    }

    [Fact]
    public async Task A_lump_sum_goes_out_without_type_and_end()
    {
        StartWith("POST");

        await Entries.AddAsync(Drafts.LumpSum(), Token);

        Assert.Equal(
            """{"customers_id":4711,"services_id":860608,"lumpsum":1200.5,"billable":1,"time_since":"2026-06-17T08:00:00Z"}""",
            Assert.Single(Server.Received).Body);
    }

    [Fact]
    public async Task A_lump_sum_service_goes_out_with_its_amount()
    {
        StartWith("POST");

        await Entries.AddAsync(Drafts.LumpSumServices(), Token);

        Assert.Equal(
            """{"customers_id":4711,"lumpsum_services_id":41212,"lumpsum_services_amount":2.5,"billable":1,"time_since":"2026-06-17T08:00:00Z"}""",
            Assert.Single(Server.Received).Body);
    }

    [Fact]
    public async Task A_change_goes_out_with_nothing_but_what_changes()
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        StartWith("PUT");

        await Entries.EditAsync(entry.Id, new EntryChange { Text = "", ProjectId = 0 }, Token);

        WireRequest request = Assert.Single(Server.Received);
        Assert.Equal("PUT", request.Method);
        Assert.Equal($"/api/v2/entries/{entry.Id}", request.Target);
        Assert.Equal("""{"projects_id":0,"text":""}""", request.Body);
    }

    [Fact]
    public async Task A_removal_goes_out_without_a_body()
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        StartWith("DELETE");

        await Entries.DeleteAsync(entry.Id, Token);

        WireRequest request = Assert.Single(Server.Received);
        Assert.Equal("DELETE", request.Method);
        Assert.Equal($"/api/v2/entries/{entry.Id}", request.Target);
        Assert.Equal("", request.Body);
        Assert.DoesNotContain("Content-Type", request.Headers.Keys);
    }

    [Fact]
    public async Task Every_write_carries_the_documented_headers()
    {
        StartWith("POST");

        await Entries.AddAsync(Drafts.TimeEntry(), Token);

        WireRequest request = Assert.Single(Server.Received);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/api/v2/entries", request.Target);
        Assert.Equal(SandboxService.Owner.Email, request.Headers["X-ClockodoApiUser"]);
        Assert.Equal(SandboxService.Owner.ApiKey, request.Headers["X-ClockodoApiKey"]);
        Assert.Equal("Tests;tests@example.org", request.Headers["X-Clockodo-External-Application"]);
        Assert.Equal("en", request.Headers["Accept-Language"]);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Times_go_out_in_UTC_and_without_a_fraction()
    {
        EntryDraft draft = Drafts.LumpSum();
        draft.TimeSince = new DateTimeOffset(2026, 6, 17, 10, 0, 0, TimeSpan.FromHours(2)).AddTicks(9_999_999);
        StartWith("POST");

        await Entries.AddAsync(draft, Token);

        Assert.Contains("\"time_since\":\"2026-06-17T08:00:00Z\"", Server.Received.Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_billed_time_entry_is_added_first_and_marked_then()
    {
        EntryDraft draft = Drafts.TimeEntry();
        draft.Billable = BillableState.Billed;
        StartWith("POST");

        Entry added = await Entries.AddAsync(draft, Token);

        Assert.Equal(BillableState.Billed, added.Billable);
        Assert.Single(await EntriesThereAsync());
        Assert.Equal(["POST", "POST", "PUT"], Server.Received.Select(request => request.Method));
        Assert.Equal("""{"billable":2}""", Server.Received[2].Body);
    }

    [Fact]
    public async Task A_billed_time_entry_that_cannot_be_marked_is_named_in_the_error()
    {
        EntryDraft draft = Drafts.TimeEntry();
        draft.Billable = BillableState.Billed;
        StartWith("PUT", Fault.Refused(Answers.Json(423, "{}")));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.AddAsync(draft, Token));

        Entry there = Assert.Single(await EntriesThereAsync());
        Assert.Contains($"Entry {there.Id} was added as billable", error.Message, StringComparison.Ordinal);
    }
}
