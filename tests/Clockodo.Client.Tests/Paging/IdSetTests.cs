using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Paging;
using CsCheck;
using Xunit;

namespace Clockodo.Client.Tests.Paging;

/// <summary>The IDs that a reading has seen.</summary>
public sealed class IdSetTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(85_722_133)]
    [InlineData(long.MaxValue)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void An_ID_can_be_added_once(long id)
    {
        var seen = new IdSet();

        Assert.True(seen.Add(id));
        Assert.False(seen.Add(id));
        Assert.Equal(1, seen.Count);
    }

    [Fact]
    public void IDs_with_the_same_last_bytes_are_different()
    {
        var seen = new IdSet();

        Assert.All(Enumerable.Range(0, 100), block => Assert.True(seen.Add(7 + (block * 65_536L))));
        Assert.Equal(100, seen.Count);
    }

    [Fact]
    public void A_full_block_contains_all_its_IDs()
    {
        var seen = new IdSet();
        int[] ids = [.. Enumerable.Range(0, 65_536)];
        new Random(1).Shuffle(ids);

        Assert.All(ids, id => Assert.True(seen.Add(id)));
        Assert.All(ids, id => Assert.False(seen.Add(id)));
        Assert.Equal(65_536, seen.Count);
    }

    [Fact]
    public void Results_are_those_of_a_HashSet()
    {
        // Close together and far apart, in any order, with repetitions.
        Gen<long> close = Gen.Long[85_000_000, 85_020_000];
        Gen.Frequency((8, close), (1, Gen.Long)).Array[0, 10_000].Sample(
            ids =>
            {
                var seen = new IdSet();
                HashSet<long> expected = [];
                return ids.All(id => seen.Add(id) == expected.Add(id)) && seen.Count == expected.Count;
            },
            iter: 100);
    }

    [Fact]
    public void A_million_IDs_take_a_few_bytes_each()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        var seen = new IdSet();
        for (int index = 0; index < 1_000_000; index++)
        {
            // As many as a company of this size has among all of the service.
            seen.Add(85_000_000 + (index * 50L));
        }

        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(1_000_000, seen.Count);
        Assert.True(bytes < 8_000_000, $"{bytes} bytes were allocated, what was outgrown included.");
    }
}
