using System.Linq;
using Clockodo.Client.Tests.Paging.Support;
using CsCheck;
using Xunit;

namespace Clockodo.Client.Tests.Paging;

/// <summary>The promise, against arbitrary lists and whatever happens to them while they are read.</summary>
public class ConsistentListReaderPropertyTests
{
    private const int ManyLists = 20_000;

    private static readonly Gen<RandomChanges> AnyReading = Gen
        .Select(Gen.Int[0, 30], Gen.Int[1, 7], Gen.Int[1, 5], Gen.Int)
        .Select((count, pageSize, pagesAtOnce, seed) => new RandomChanges(count, pageSize, pagesAtOnce, seed));

    [Fact]
    public void Nothing_ever_comes_twice() =>
        AnyReading.Sample(
            reading => reading.Run().Received.Distinct().Count() == reading.Received.Count, iter: ManyLists, threads: 1);

    // With four changes, two pairs of them may hide each other in two readings, one after the other; see ListChangeTracker.
    [Fact]
    public void What_was_there_throughout_and_kept_its_place_comes_or_the_reading_says_that_it_may_be_incomplete() =>
        AnyReading.Sample(
            reading =>
            {
                reading.MostChanges = 3;
                reading.Run();
                return reading.SaysIncomplete || !reading.StayedInPlace.Except(reading.Received).Any();
            },
            iter: ManyLists,
            threads: 1);

    [Fact]
    public void Where_one_thing_happens_at_a_time_what_was_moved_comes_too() =>
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
    public void The_reading_hardly_ever_gives_up()
    {
        int givenUp = 0;
        AnyReading.Sample(reading => givenUp += reading.Run().SaysIncomplete ? 1 : 0, iter: ManyLists, threads: 1);
        Assert.InRange(givenUp, 0, ManyLists / 100);
    }
}
