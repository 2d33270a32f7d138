using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Comparison.Support;
using CsCheck;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Comparison;

/// <summary>Any changes, removals and additions, and the way back.</summary>
public class RestorePropertyTests
{
    private const int ManyCases = 24;

    [Fact]
    public async Task After_any_changes_every_entry_becomes_what_it_was() =>
        await Gen.Int.SampleAsync(
            async seed =>
            {
                using var account = new Account(seed);
                List<Entry> before = await account.ListAsync();
                await account.ChangeAsync(changes: 25, added: null);

                List<Entry> restored = await account.RestoreAsync(before);

                List<Entry> now = await account.ListAsync();
                Assert.Equal(before.Select(Contents.Of), restored.Select(entry => Contents.Of(now.Single(item => item.Id == entry.Id))));
                Assert.Equal(before.Count, restored.Select(entry => entry.Id).Distinct().Count());

                // Nothing was added again that was still there.
                Assert.All(
                    before.Zip(restored, (was, entry) => (was.Id, Now: entry.Id)),
                    pair => Assert.True(pair.Id == pair.Now || now.TrueForAll(entry => entry.Id != pair.Id)));

                account.Forget();
                await account.RestoreAsync(before);
                Assert.Equal(0, account.Writes);
            },
            iter: ManyCases,
            threads: 1);

    [Fact]
    public async Task What_was_added_meanwhile_stays() =>
        await Gen.Int.SampleAsync(
            async seed =>
            {
                using var account = new Account(seed);
                List<Entry> before = await account.ListAsync();
                List<long> added = [];
                await account.ChangeAsync(changes: 25, added);

                await account.RestoreAsync(before);

                HashSet<long> now = [.. (await account.ListAsync()).Select(entry => entry.Id)];
                Assert.All(added, id => Assert.Contains(id, now));
            },
            iter: ManyCases / 2,
            threads: 1);

    [Fact]
    public async Task A_later_change_of_a_colleague_is_never_overwritten() =>
        await Gen.Int.SampleAsync(
            async seed =>
            {
                using var account = new Account(seed);
                List<Entry> before = await account.ListAsync();
                await account.ChangeAsync(changes: 15, added: null);
                account.Wait();
                DateTimeOffset own = account.Now;
                Dictionary<long, string> mine = (await account.ListAsync()).ToDictionary(entry => entry.Id, Contents.Of);
                await account.ChangeAsync(changes: 15, added: null);
                Dictionary<long, string> theirs = (await account.ListAsync()).ToDictionary(entry => entry.Id, Contents.Of);

                var restorer = new EntryRestorer(account.Client);
                foreach (EntryComparison comparison in await restorer.CompareAsync([.. before.Select(entry => ExpectedEntry.From(entry))], Token))
                {
                    try
                    {
                        await restorer.RestoreAsync(comparison, own, Token);
                    }
                    catch (ClockodoException exception)
                    {
                        Assert.Equal(ClockodoErrorKind.Conflict, exception.Kind);
                    }
                }

                Dictionary<long, string> was = before.ToDictionary(entry => entry.Id, Contents.Of);
                foreach (Entry now in await account.ListAsync())
                {
                    if (theirs.TryGetValue(now.Id, out string? content) && mine.GetValueOrDefault(now.Id) != content && was.GetValueOrDefault(now.Id) != content)
                    {
                        Assert.Equal(content, Contents.Of(now));
                    }
                }
            },
            iter: ManyCases / 2,
            threads: 1);

    /// <summary>A small demo company that somebody works in.</summary>
    private sealed class Account : ComparisonTest
    {
        private readonly Random _random;

        internal Account(int seed)
            : base(entryCount: 30)
        {
            _random = new Random(seed);
        }

        /// <summary>Changes, removes and adds entries.</summary>
        /// <param name="changes">How often.</param>
        /// <param name="added">Takes the IDs of added entries that no later change removes; null: they are changed and removed too.</param>
        internal async Task ChangeAsync(int changes, List<long>? added)
        {
            for (int number = 0; number < changes; number++)
            {
                Wait();
                List<Entry> entries = await ListAsync();
                Entry[] free = [.. entries.Where(entry => !entry.IsRunning && added?.Contains(entry.Id) != true)];
                Entry entry = Pick(free);
                switch (_random.Next(4))
                {
                    case 0:
                        await Client.Entries.DeleteAsync(entry.Id, Token);
                        break;
                    case 1:
                        Entry copy = await AddAsync(WithoutLateBilling(EntryDraft.From(entry)));
                        added?.Add(copy.Id);
                        break;
                    default:
                        await Client.Entries.EditAsync(entry.Id, AnyChange(entry, Pick(free)), Token);
                        break;
                }
            }
        }

        private static EntryDraft WithoutLateBilling(EntryDraft draft)
        {
            draft.Billable = BillableState.Billable;
            return draft;
        }

        private EntryChange AnyChange(Entry entry, Entry other)
        {
            var change = new EntryChange { Type = entry.Type, Text = Pick(["", "OOPS", "Größe\n\"XL\"", other.Text ?? ""]) };
            if (Chance())
            {
                (change.CustomerId, change.ProjectId, change.SubprojectId) = (other.CustomerId, other.ProjectId ?? 0, other.SubprojectId ?? 0);
            }

            if (Chance())
            {
                change.UserId = other.UserId;
            }

            if (Chance())
            {
                change.Billable = Pick([BillableState.NotBillable, BillableState.Billable, BillableState.Billed]);
            }

            if (Chance())
            {
                change.TimeSince = Utc(entry.TimeSince).AddDays(Pick([-400, -1, 0, 1, 200])).AddMinutes(_random.Next(60));
                change.TimeUntil = entry.Type == EntryType.TimeEntry ? change.TimeSince.Value.AddMinutes(_random.Next(600)) : null;
            }

            switch (entry.Type)
            {
                case EntryType.TimeEntry when Chance():
                    change.Duration = TimeSpan.FromMinutes(_random.Next(60));
                    change.HourlyRate = _random.Next(200);
                    break;
                case EntryType.LumpSum when Chance():
                    change.LumpSum = _random.Next(1000) / 100m;
                    break;
                case EntryType.LumpSumService when Chance():
                    change.LumpSumServiceAmount = _random.Next(1000) / 100m;
                    break;
            }

            return change;
        }

        private static DateTimeOffset Utc(DateTime local) => local.ToUniversalTime();

        private bool Chance() => _random.Next(3) == 0;

        private T Pick<T>(T[] of) => of[_random.Next(of.Length)];
    }
}
