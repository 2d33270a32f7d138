using System.Linq;
using Clockodo.Client.Tests.Paging.Support;
using CsCheck;
using Xunit;

namespace Clockodo.Client.Tests.Paging;

/// <summary>Random lists with random changes while they are read.</summary>
public class ConsistentListReaderPropertyTests
{
    private const int ManyLists = 40_000;

    private static readonly Gen<RandomChanges> AnyReading = Gen
        .Select(Gen.Int[0, 30], Gen.Int[1, 7], Gen.Int[1, 5], Gen.Int)
        .Select((count, pageSize, pagesAtOnce, seed) => new RandomChanges(count, pageSize, pagesAtOnce, seed));

    [Fact]
    public void No_item_comes_twice() =>
        AnyReading.Sample(
            reading => reading.Run().Received.Distinct().Count() == reading.Received.Count, iter: ManyLists, threads: 1);

    // Some changes conceal each other from the responses, see ListChangeTracker. With at most three of them, that happens about
    // once in a million readings.
    [Fact]
    public void An_item_that_stays_in_place_is_hardly_ever_missed_without_an_error()
    {
        int missed = 0;
        AnyReading.Sample(
            reading =>
            {
                reading.MostChanges = 3;
                reading.Run();
                missed += !reading.SaysIncomplete && reading.StayedInPlace.Except(reading.Received).Any() ? 1 : 0;
            },
            iter: ManyLists,
            threads: 1);
        Assert.InRange(missed, 0, 2);
    }

    [Fact]
    public void With_one_change_at_a_time_moved_items_come_too() =>
        AnyReading.Sample(
            reading =>
            {
                reading.OneAtATime = true;
                reading.Run();
                return reading.SaysIncomplete || !reading.Stayed.Except(reading.Received).Any();
            },
            iter: ManyLists,
            threads: 1);

    [Fact]
    public void Fewer_than_1_in_100_readings_end_with_an_error()
    {
        int givenUp = 0;
        AnyReading.Sample(reading => givenUp += reading.Run().SaysIncomplete ? 1 : 0, iter: ManyLists, threads: 1);
        Assert.InRange(givenUp, 0, ManyLists / 100);
    }
}
