using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Company;

public sealed class DemoEntriesTests : IClassFixture<DemoEntriesTests.DefaultSandbox>
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private readonly JsonElement[] _entries;
    private readonly JsonElement[] _timeEntries;

    public DemoEntriesTests(DefaultSandbox sandbox)
    {
        _entries = sandbox.Entries;
        _timeEntries = [.. _entries.Where(entry => entry.Long("type") == 1 && !entry.IsNull("time_until"))];
    }

    [Fact]
    public void There_are_2000_entries() => Assert.Equal(2000, _entries.Length);

    [Fact]
    public void Nine_in_ten_are_time_entries()
    {
        Assert.InRange(_timeEntries.Length, 1750, 1850);
        Assert.InRange(_entries.Count(entry => entry.Long("type") == 2), 80, 120);
        Assert.InRange(_entries.Count(entry => entry.Long("type") == 3), 80, 120);
    }

    [Fact]
    public void Entries_cover_the_last_12_months()
    {
        var months = _entries.GroupBy(entry => entry.String("time_since")![..7]).ToArray();

        Assert.All(_entries, entry => Assert.InRange(
            entry.Time("time_since"), Known.Now.AddMonths(-12).AddDays(-1), Known.Now));
        Assert.InRange(months.Length, 12, 13);
        Assert.All(months.Skip(1), month => Assert.InRange(month.Count(), 60, 600));
    }

    [Fact]
    public void The_last_two_weeks_have_entries()
    {
        Assert.InRange(_entries.Count(entry => entry.Time("time_since") > Known.Now.AddDays(-14)), 100, 500);
    }

    [Fact]
    public void Time_entries_are_on_workdays_between_8_and_18()
    {
        Assert.All(_timeEntries, entry =>
        {
            var since = TimeZoneInfo.ConvertTime(entry.Time("time_since"), Berlin);
            var until = TimeZoneInfo.ConvertTime(entry.Time("time_until"), Berlin);
            Assert.False(since.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
            Assert.InRange(since.TimeOfDay, TimeSpan.FromHours(8), TimeSpan.FromHours(18));
            Assert.InRange(until.TimeOfDay, TimeSpan.FromHours(8), TimeSpan.FromHours(18));
            Assert.True(until > since);
        });
    }

    [Fact]
    public void Time_entries_of_a_user_do_not_overlap()
    {
        AssertNoOverlap(_timeEntries);
    }

    [Fact]
    public void One_entry_of_the_owner_is_running()
    {
        var running = _entries.Single(entry => entry.IsNull("time_until"));

        Assert.Equal(SandboxService.Owner.UserId, running.Long("users_id"));
        Assert.InRange(running.Time("time_since"), Known.Now.AddHours(-3), Known.Now);
        Assert.Equal(0m, running.Decimal("revenue"));
    }

    [Fact]
    public void Most_old_entries_are_billed_and_no_new_ones()
    {
        var old = _entries.Where(entry => entry.Time("time_since") < Known.Now.AddDays(-62)).ToArray();
        var fresh = _entries.Where(entry => entry.Time("time_since") > Known.Now.AddDays(-31));

        Assert.True(old.Count(entry => entry.Long("billable") == 2) > old.Length * 3 / 4);
        Assert.Contains(old, entry => entry.Long("billable") == 0);
        Assert.DoesNotContain(fresh, entry => entry.Long("billable") == 2);
    }

    [Fact]
    public void Every_variant_of_an_entry_occurs()
    {
        Assert.InRange(_timeEntries.Count(entry => entry.Flag("clocked")), 300, 1200);
        Assert.Contains(_timeEntries, entry => entry.Flag("clocked_offline"));
        Assert.InRange(_timeEntries.Count(entry => entry.Has("offset")), 10, 150);
        Assert.InRange(_entries.Count(entry => entry.IsNull("projects_id")), 200, 800);
        Assert.InRange(_entries.Count(entry => !entry.IsNull("subprojects_id")), 100, 1000);
        Assert.InRange(_entries.Count(entry => entry.IsNull("text")), 50, 400);
    }

    [Fact]
    public void Clocked_entries_start_with_the_clock()
    {
        Assert.All(_timeEntries, entry => Assert.Equal(
            entry.Flag("clocked") ? entry.String("time_since") : null, entry.String("time_clocked_since")));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\"")]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("ß")]
    [InlineData("ü")]
    public void Texts_contain_characters_that_CSV_must_escape(string trap)
    {
        Assert.Contains(_entries, entry => entry.String("text")?.Contains(trap) == true);
    }

    [Fact]
    public void Times_of_insertion_and_change_are_in_the_past_and_in_order()
    {
        Assert.All(_entries, entry =>
        {
            Assert.InRange(entry.Time("time_insert"), Known.Now.AddYears(-2), Known.Now);
            Assert.InRange(entry.Time("time_last_change"), entry.Time("time_insert"), Known.Now);
        });
    }

    [Fact]
    public void IDs_rise_with_the_insertion_time_from_85_million()
    {
        var byId = _entries.OrderBy(entry => entry.Long("id")).ToArray();

        Assert.Equal(85_000_000, byId[0].Long("id"));
        Assert.Equal(byId.OrderBy(entry => entry.String("time_insert")), byId);
    }

    [Fact]
    public void Every_project_belongs_to_its_customer_and_every_subproject_to_its_project()
    {
        using var service = new SandboxService(Known.Options);
        var projects = service.Company.Projects.ToDictionary(project => project.Id);
        var parts = service.Company.Subprojects.ToDictionary(part => part.Id);

        foreach (var entry in _entries.Where(entry => !entry.IsNull("projects_id")))
        {
            Assert.Equal(projects[entry.Long("projects_id")].CustomerId, entry.Long("customers_id"));
            if (!entry.IsNull("subprojects_id"))
            {
                Assert.Equal(parts[entry.Long("subprojects_id")].ProjectId, entry.Long("projects_id"));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(12_345)]
    public async Task The_number_of_entries_can_be_chosen(int count)
    {
        using var service = new SandboxService(Known.Options with { EntryCount = count });
        using var session = Session.Open(service);

        Assert.Equal(count, service.EntryCount);
        Assert.Equal(count, (await session.ListAsync("items_per_page=1")).Count);
    }

    [Fact]
    public async Task Very_many_entries_do_not_overlap()
    {
        using var service = new SandboxService(Known.Options with { EntryCount = 40_000 });
        using var session = Session.Open(service);
        var entries = new List<JsonElement>();
        for (var page = 1; page <= 16; page++)
        {
            entries.AddRange((await session.ListAsync($"page={page}")).Entries);
        }

        Assert.Equal(40_000, entries.Count);
        AssertNoOverlap(entries.Where(entry => entry.Long("type") == 1 && !entry.IsNull("time_until")));
    }

    private static void AssertNoOverlap(IEnumerable<JsonElement> entries)
    {
        foreach (var user in entries.GroupBy(entry => entry.Long("users_id")))
        {
            var inOrder = user.OrderBy(entry => entry.String("time_since")).ToArray();
            Assert.All(inOrder.Zip(inOrder.Skip(1)), pair =>
                Assert.True(pair.First.Time("time_until") <= pair.Second.Time("time_since")));
        }
    }

    public sealed class DefaultSandbox : IAsyncLifetime
    {
        internal JsonElement[] Entries { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            using var service = new SandboxService(new SandboxOptions { Clock = () => Known.Now });
            using var session = Session.Open(service);
            Entries = (await session.ListAsync("enhanced_list=true")).Entries;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
