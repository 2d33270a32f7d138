using System.Threading.Tasks;
using ClockodoPS.Pipeline;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

public class WorkItemTests
{
    [Fact]
    public async Task An_item_for_which_nothing_needs_to_be_sent_has_its_result_at_once()
    {
        using var item = new WorkItem(1, "entry 1", source: null);

        item.Skip("known already");

        Assert.True(item.Task.IsCompleted);
        Assert.Equal("known already", await item.Task);
    }

    [Fact]
    public void An_item_for_which_nothing_needs_to_be_sent_is_skipped_and_not_done()
    {
        using var item = new WorkItem(1, "entry 1", source: null);

        item.Skip("known already");

        Assert.Equal(ItemOutcome.Skipped, item.Outcome);
    }
}
