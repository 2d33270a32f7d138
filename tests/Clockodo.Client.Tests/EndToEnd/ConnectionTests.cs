using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Sandbox;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.EndToEnd;

public sealed class ConnectionInMemoryTests() : ConnectionTests(overSocket: false);

public sealed class ConnectionOverSocketTests() : ConnectionTests(overSocket: true);

/// <summary>Connections of different users.</summary>
public abstract class ConnectionTests(bool overSocket) : SandboxCases(overSocket)
{
    [Fact]
    public async Task The_user_is_that_of_the_key()
    {
        var me = await Client.Users.GetMeAsync(Token);

        Assert.Equal(SandboxService.Owner.UserId, me.Id);
        Assert.Equal(SandboxService.Owner.Name, me.Name);
        Assert.Equal(SandboxService.Owner.Email, me.Email);
        Assert.Equal("owner", me.Role);
    }

    [Fact]
    public async Task A_wrong_key_is_unauthorized()
    {
        using var client = ClientOf(SandboxService.Owner.Email, "a-wrong-key");

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Users.GetMeAsync(Token));

        Assert.Equal((ClockodoErrorKind.Unauthorized, 401), (exception.Kind, exception.StatusCode));
        Assert.Equal("General", exception.ServiceCode);
        Assert.NotNull(exception.ServiceMessage);
    }

    [Fact]
    public async Task Service_messages_are_in_the_chosen_language()
    {
        using var english = ClientOf(SandboxService.Owner.Email, SandboxService.Owner.ApiKey, "en");
        using var german = ClientOf(SandboxService.Owner.Email, SandboxService.Owner.ApiKey, "de");

        var inEnglish = await Assert.ThrowsAsync<ClockodoException>(() => english.Entries.GetAsync(1, Token));
        var inGerman = await Assert.ThrowsAsync<ClockodoException>(() => german.Entries.GetAsync(1, Token));

        Assert.NotEqual(inEnglish.ServiceMessage, inGerman.ServiceMessage);
    }

    [Fact]
    public async Task The_entry_of_another_user_is_forbidden()
    {
        var entry = (await ListAsync(new(Ever, Never))).First(item => item.UserId != SandboxService.Worker.UserId);
        using var worker = ClientOf(SandboxService.Worker.Email, SandboxService.Worker.ApiKey);

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => worker.Entries.GetAsync(entry.Id, Token));

        Assert.Equal((ClockodoErrorKind.Forbidden, 403), (exception.Kind, exception.StatusCode));
    }

    [Fact]
    public async Task A_worker_reads_entries_without_money()
    {
        using var worker = ClientOf(SandboxService.Worker.Email, SandboxService.Worker.ApiKey);

        var entries = await worker.Entries.ListAsync(new(Ever, Never) { Enhanced = true }, Token).ToListAsync(Token);

        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Equal((null, null), (entry.HourlyRate, entry.Revenue)));
        Assert.Contains(entries, entry => entry.Billable == BillableState.Unknown);
    }

    [Fact]
    public async Task Only_an_enhanced_list_has_names()
    {
        var plain = await ListAsync(new(Ever, Never));
        var enhanced = await ListAsync(new(Ever, Never) { Enhanced = true });

        Assert.All(plain, entry => Assert.Equal(
            (null, null, null, null), (entry.CustomerName, entry.UserName, entry.ServiceName, entry.Revenue)));
        Assert.All(enhanced, entry => Assert.True(
            entry is { CustomerName: not null, UserName: not null, Revenue: not null }));
        Assert.All(
            enhanced,
            entry => Assert.Equal(entry.Type == EntryType.LumpSumService, entry.LumpSumServicePrice is not null));
        Assert.Equal(plain.Select(entry => entry.Id), enhanced.Select(entry => entry.Id));
    }

    [Fact]
    public async Task Revenue_of_hard_budgets_is_listed_on_request()
    {
        var without = await ListAsync(new(Ever, Never) { Enhanced = true, BudgetType = BudgetType.Strict });
        var with = await ListAsync(
            new(Ever, Never) { Enhanced = true, BudgetType = BudgetType.Strict, CalculateHardBudgetRevenue = true });

        Assert.Equal(0, without.Sum(entry => entry.Revenue));
        Assert.True(with.Sum(entry => entry.Revenue) > 0);
    }

    [Fact]
    public async Task The_running_entry_has_no_end()
    {
        var running = Assert.Single(await ListAsync(new(Ever, Never)), entry => entry.IsRunning);

        Assert.IsType<RunningEntry>(running);
        Assert.Null(running.TimeUntil);
        Assert.Null(running.Duration);
    }
}
