using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Sandbox.Company;
using Xunit;

namespace Clockodo.Client.Tests.EndToEnd;

public sealed class ListFilterInMemoryTests() : ListFilterTests(overSocket: false);

public sealed class ListFilterOverSocketTests() : ListFilterTests(overSocket: true);

/// <summary>A filtered list is the whole list, filtered.</summary>
public abstract class ListFilterTests(bool overSocket) : SandboxCases(overSocket)
{
    [Fact]
    public Task By_user() => FilteredAsync(
        entry => entry.UserId, id => new(Ever, Never) { UserId = id });

    [Fact]
    public Task By_customer() => FilteredAsync(
        entry => entry.CustomerId, id => new(Ever, Never) { CustomerId = id });

    [Fact]
    public Task By_project() => FilteredAsync(
        entry => entry.ProjectId, id => new(Ever, Never) { ProjectId = id });

    [Fact]
    public Task By_subproject() => FilteredAsync(
        entry => entry.SubprojectId, id => new(Ever, Never) { SubprojectId = id });

    [Fact]
    public Task By_service() => FilteredAsync(
        entry => entry.ServiceId, id => new(Ever, Never) { ServiceId = id });

    [Fact]
    public Task By_lump_sum_service() => FilteredAsync(
        entry => entry.LumpSumServiceId, id => new(Ever, Never) { LumpSumServiceId = id });

    [Fact]
    public Task By_text_ID() => FilteredAsync(
        entry => entry.TextId, id => new(Ever, Never) { TextId = id });

    [Fact]
    public async Task By_text()
    {
        var whole = await WholeAsync();
        string[] difficult = ["&", "\"", "ß", "%", "+"];
        var texts = whole.Select(entry => entry.Text).Distinct().OfType<string>()
            .Where(text => difficult.Any(text.Contains)).ToArray();

        Assert.NotEmpty(texts);
        foreach (var text in texts)
        {
            AssertSame(
                whole.Where(entry => entry.Text?.Contains(text, StringComparison.OrdinalIgnoreCase) == true),
                await ListAsync(new(Ever, Never) { Text = text }));
        }
    }

    [Theory]
    [InlineData(BillableFilter.NotBillable, BillableState.NotBillable)]
    [InlineData(BillableFilter.Billable, BillableState.Billable)]
    [InlineData(BillableFilter.Billed, BillableState.Billed)]
    [InlineData(BillableFilter.BillableOrBilled, BillableState.Billable, BillableState.Billed)]
    public async Task By_billable_state(BillableFilter filter, params BillableState[] states)
    {
        AssertSame(
            (await WholeAsync()).Where(entry => states.Contains(entry.Billable)),
            await ListAsync(new(Ever, Never) { Billable = filter }));
    }

    [Theory]
    [InlineData(BudgetType.Strict)]
    [InlineData(BudgetType.StrictCompleted)]
    [InlineData(BudgetType.StrictIncomplete)]
    [InlineData(BudgetType.Soft)]
    [InlineData(BudgetType.SoftCompleted)]
    [InlineData(BudgetType.SoftIncomplete)]
    [InlineData(BudgetType.Without)]
    [InlineData(BudgetType.WithoutStrict)]
    public async Task By_the_budget_of_the_project(BudgetType type)
    {
        var projects = Service.Company.Projects.ToDictionary(project => project.Id);

        AssertSame(
            (await WholeAsync())
                .Where(entry => IsOf(type, entry.ProjectId is long id ? projects[id] : null)),
            await ListAsync(new(Ever, Never) { BudgetType = type }));
    }

    [Fact]
    public async Task By_several_filters()
    {
        var whole = await WholeAsync();
        var sample = whole.First(entry => entry.ProjectId is not null && entry.Billable == BillableState.Billed);

        AssertSame(
            whole.Where(entry => entry.UserId == sample.UserId && entry.CustomerId == sample.CustomerId
                && entry.ProjectId == sample.ProjectId && entry.Billable == BillableState.Billed),
            await ListAsync(new(Ever, Never)
            {
                UserId = sample.UserId,
                CustomerId = sample.CustomerId,
                ProjectId = sample.ProjectId,
                Billable = BillableFilter.Billed,
            }));
    }

    [Fact]
    public async Task By_time()
    {
        DateTimeOffset since = Known.At("2025-09-01T00:00:00+02:00"), until = Known.At("2025-12-01T00:00:00+01:00");

        AssertSame(
            (await WholeAsync())
                .Where(entry => entry.TimeSince >= since.LocalDateTime && entry.TimeSince <= until.LocalDateTime),
            await ListAsync(new(since, until)));
    }

    [Fact]
    public async Task Without_a_match_the_list_is_empty()
    {
        Assert.Empty(await ListAsync(new(Ever, Never) { CustomerId = 999_999_999 }));
    }

    private static bool IsOf(BudgetType type, SandboxProject? project) => type switch
    {
        BudgetType.Strict => project is { Budget: SandboxBudget.Strict },
        BudgetType.StrictCompleted => project is { Budget: SandboxBudget.Strict, Completed: true },
        BudgetType.StrictIncomplete => project is { Budget: SandboxBudget.Strict, Completed: false },
        BudgetType.Soft => project is { Budget: SandboxBudget.Soft },
        BudgetType.SoftCompleted => project is { Budget: SandboxBudget.Soft, Completed: true },
        BudgetType.SoftIncomplete => project is { Budget: SandboxBudget.Soft, Completed: false },
        BudgetType.Without => project is null or { Budget: SandboxBudget.None },
        _ => project is not { Budget: SandboxBudget.Strict },
    };

    private Task<List<Entry>> WholeAsync() => ListAsync(new(Ever, Never) { Enhanced = true });

    private async Task FilteredAsync(Func<Entry, long?> property, Func<long, EntryQuery> query)
    {
        var whole = await WholeAsync();
        long wanted = whole.Select(property).OfType<long>().First();

        AssertSame(whole.Where(entry => property(entry) == wanted), await ListAsync(query(wanted)));
    }

    /// <summary>The same entries in the same order: some, and not all there are.</summary>
    private void AssertSame(IEnumerable<Entry> expected, List<Entry> actual)
    {
        Assert.Equal(expected.Select(entry => entry.Id), actual.Select(entry => entry.Id));
        Assert.InRange(actual.Count, 1, Service.EntryCount - 1);
    }
}
