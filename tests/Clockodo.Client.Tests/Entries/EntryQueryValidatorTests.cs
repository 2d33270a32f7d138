using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Entries;

/// <summary>Queries that are refused before sending.</summary>
public sealed class EntryQueryValidatorTests
{
    [Fact]
    public async Task An_end_before_the_start_is_refused()
    {
        var exception = await RefusedAsync(new(Known.At("2026-11-02T00:00:00Z"), Known.At("2026-11-01T00:00:00Z")));

        Assert.Equal(["TimeUntil"], exception.Fields);
        Assert.Equal("Cannot list the entries: TimeUntil is before TimeSince. Nothing was sent.", exception.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    public async Task A_page_size_outside_1_to_1000_is_refused(int size)
    {
        var exception = await RefusedAsync(Query(size));

        Assert.Equal(["PageSize"], exception.Fields);
        Assert.Contains($"PageSize is {size}; 1 to 1000 are possible.", exception.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void A_page_size_from_1_to_1000_is_allowed(int size)
    {
        Assert.Null(Record.Exception(() => EntryQueryValidator.Require(Query(size))));
    }

    [Fact]
    public void Start_and_end_may_be_equal()
    {
        Assert.Null(Record.Exception(() => EntryQueryValidator.Require(Query(1))));
    }

    [Fact]
    public async Task Revenue_of_hard_budgets_needs_an_enhanced_list()
    {
        var exception = await RefusedAsync(
            new(Known.At("2026-11-01T00:00:00Z"), Known.At("2026-11-02T00:00:00Z")) { CalculateHardBudgetRevenue = true });

        Assert.Equal(["CalculateHardBudgetRevenue"], exception.Fields);
    }

    [Fact]
    public async Task A_text_with_half_a_character_is_refused()
    {
        var exception = await RefusedAsync(
            new(Known.At("2026-11-01T00:00:00Z"), Known.At("2026-11-02T00:00:00Z")) { Text = "M\uD83D" });

        Assert.Equal(["Text"], exception.Fields);
    }

    [Fact]
    public async Task All_problems_are_reported_at_once()
    {
        var exception = await RefusedAsync(
            new(Known.At("2026-11-02T00:00:00Z"), Known.At("2026-11-01T00:00:00Z")) { PageSize = 5000 });

        Assert.Equal(["TimeUntil", "PageSize"], exception.Fields);
    }

    private static EntryQuery Query(int pageSize) =>
        new(Known.At("2026-11-01T00:00:00Z"), Known.At("2026-11-01T00:00:00Z")) { PageSize = pageSize };

    private static async Task<ClockodoException> RefusedAsync(EntryQuery query)
    {
        var handler = StubHandler.Unused();
        using var client = TestClient.Over(handler);

        var exception = await Assert.ThrowsAsync<ClockodoException>(async () =>
        {
            await foreach (var page in client.Entries.ListPagesAsync(query, Token))
            {
                Assert.Fail($"Page {page.Number} came.");
            }
        });

        Assert.Equal(ClockodoErrorKind.Invalid, exception.Kind);
        Assert.Empty(handler.Requests);
        return exception;
    }
}
