using System;
using System.Collections.Generic;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using CsCheck;

namespace Clockodo.Client.Tests.Entries.Support;

/// <summary>Drafts and changes, usual and unusual ones.</summary>
internal static class ArbitraryContent
{
    private static readonly Gen<decimal> Amount =
        Gen.Select(Gen.Int[-200, 5_000_000], Gen.Int[0, 4], (number, places) => new decimal(number, 0, 0, false, 0) / Power(places));

    private static readonly Gen<DateTimeOffset> Time = Gen.Select(
        Gen.Long[-7200 * TimeSpan.TicksPerSecond, 7200 * TimeSpan.TicksPerSecond],
        Gen.Int[-14, 14],
        (ticks, hours) => Drafts.Since.AddTicks(ticks).ToOffset(TimeSpan.FromHours(hours)));

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["äöüß\"\\;,\n\r\t€\ud83d\ude00<>&'\u2028\0"], 0, 60],
        Gen.Int[995, 1005].Select(length => new string('ß', length)));

    private static readonly Gen<Action<EntryContent>> Step = Gen.OneOf(
        Set(Text, (content, value) => content.Text = value),
        Set(Amount, (content, value) => content.HourlyRate = value),
        Set(Amount, (content, value) => content.LumpSum = value),
        Set(Amount, (content, value) => content.LumpSumServiceAmount = value),
        Set(Time, (content, value) => content.TimeSince = value),
        Set(Time, (content, value) => content.TimeUntil = value),
        Set(Gen.Long[-10 * TimeSpan.TicksPerSecond, 90_000 * TimeSpan.TicksPerSecond], (content, value) => content.Duration = new TimeSpan(value)),
        Set(Gen.Int[-2, 4], (content, value) => content.Billable = (BillableState)value),
        Set(Id(Drafts.Customer, 4711), (content, value) => content.CustomerId = value),
        Set(Id(Drafts.Project, 630_771), (content, value) => content.ProjectId = value),
        Set(Id(Drafts.Service, 860_622), (content, value) => content.ServiceId = value),
        Set(Id(Drafts.LumpSumService, 58_077), (content, value) => content.LumpSumServiceId = value),
        Set(Id(Drafts.OtherUser, 234_579), (content, value) => content.UserId = value));

    private static readonly Gen<Action<EntryContent>> DraftStep = Gen.OneOf(
        Step,
        Step,
        Set(Gen.Bool, (content, value) => ((EntryDraft)content).ClockedOffline = value),
        Set(Time, (content, value) => ((EntryDraft)content).TimeClockedSince = value),
        Gen.Int[0, 4].Select(Forget));

    private static readonly Gen<EntryType> Type = OneOf(EntryType.TimeEntry, EntryType.LumpSum, EntryType.LumpSumService);

    /// <summary>A draft that would be right, with up to five things changed about it.</summary>
    internal static readonly Gen<EntryDraft> Draft = Gen.Select(
        Type, DraftStep.List[0, 5], (type, steps) => Apply(Drafts.Required(type), steps));

    /// <summary>A change of up to four fields, of an entry whose type is known.</summary>
    internal static readonly Gen<EntryChange> Change = Gen.Select(
        Type, Step.List[0, 4], (type, steps) => Apply(new EntryChange { Type = type }, steps));

    private static T Apply<T>(T content, List<Action<EntryContent>> steps)
        where T : EntryContent
    {
        steps.ForEach(step => step(content));
        return content;
    }

    private static Gen<Action<EntryContent>> Set<T>(Gen<T> values, Action<EntryContent, T> set) =>
        values.Select(value => (Action<EntryContent>)(content => set(content, value)));

    private static Gen<long> Id(long one, long other) => OneOf(one, other, one, other, 0, -1);

    private static Action<EntryContent> Forget(int which) => content =>
    {
        switch (which)
        {
            case 0:
                content.CustomerId = null;
                break;
            case 1:
                content.TimeSince = null;
                break;
            case 2:
                content.Billable = null;
                break;
            case 3:
                content.ServiceId = null;
                break;
            default:
                content.TimeUntil = null;
                break;
        }
    };

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static decimal Power(int places) => (decimal)Math.Pow(10, places);
}
