using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Clock.Support;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Clock;

/// <summary>Elapsed time is counted from the service's clock. Here it is three hours ahead of the machine's.</summary>
public sealed class ServiceClockTests : SandboxFaultTest
{
    public ServiceClockTests()
        : base(TimeSpan.FromHours(3))
    {
        StartWith("none");
    }

    [Fact]
    public async Task A_running_entry_knows_how_long_it_has_been_running()
    {
        Entry running = (await Clock.StartAsync(Work.Draft(since: Time.Date.AddHours(2)), Token)).Running!;

        Assert.Equal(TimeSpan.FromHours(1), running.GetElapsed());
        await Time.DelayAsync(TimeSpan.FromMinutes(5), Token);
        Assert.Equal(TimeSpan.FromMinutes(65), running.GetElapsed());
    }

    [Fact]
    public async Task A_running_entry_of_a_list_knows_it_too()
    {
        await ElsewhereAsync(clock => clock.StartAsync(Work.Draft(since: Time.Date.AddHours(2)), Token));

        Entry listed = Assert.Single(
            await Entries.ListAsync(new EntryQuery(Time.Date, Time.Date.AddHours(4)), Token).ToListAsync(Token));

        Assert.IsType<RunningEntry>(listed);
        Assert.Equal(TimeSpan.FromHours(1), listed.GetElapsed());
    }

    [Fact]
    public async Task Names_that_are_added_leave_it_running()
    {
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;

        Entry named = running.WithNames("ACME", null, null, "Erika", "Support");

        Assert.Equal(("ACME", "Erika", "Support"), (named.CustomerName, named.UserName, named.ServiceName));
        Assert.Equal(TimeSpan.Zero, named.GetElapsed());
    }

    [Fact]
    public async Task An_entry_that_has_ended_has_no_elapsed_time()
    {
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;

        Assert.Null((await Clock.StopAsync(running, null, null, Token)).Stopped!.GetElapsed());
        Assert.Null(Entry.FromJson(EntrySample.Essential).GetElapsed());
    }
}
