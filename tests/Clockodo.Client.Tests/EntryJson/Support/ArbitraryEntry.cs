using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Clockodo.Client.Entries;
using CsCheck;

namespace Clockodo.Client.Tests.EntryJson.Support;

/// <summary>A random entry and its JSON.</summary>
internal sealed record ArbitraryEntry(string Json, EntryValues Values)
{
    private delegate void Put(ref EntryValues columns);

    private static readonly Gen<long> Ids = Gen.Long[0, long.MaxValue];
    private static readonly Gen<long> Seconds = Gen.Long[-900_000_000_000, 900_000_000_000];
    private static readonly Gen<long> Times = Gen.Long[1, DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond]
        .Select(seconds => seconds * TimeSpan.TicksPerSecond);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.String["aäß\"\\/\n\t{}[]:, "],
        Gen.Int[0x20, 0x10FFFF].Where(Rune.IsValid).Array[0, 20].Select(runes => string.Concat(runes.Select(char.ConvertFromUtf32))))
        .Where(IsWhole);

    private static readonly Gen<(string Text, Put Put)>[] Essential =
    [
        Of("id", Ids, (ref EntryValues columns, long value) => columns.Id = value, Number),
        Of("type", Gen.Int[-1, 5], (ref EntryValues columns, int value) => columns.Type = value, Number),
        Of("customers_id", Ids, (ref EntryValues columns, long value) => columns.CustomerId = value, Number),
        Of("users_id", Ids, (ref EntryValues columns, long value) => columns.UserId = value, Number),
        Of("billable", Gen.Int[-2, 13], (ref EntryValues columns, int value) => columns.Billable = value, Number),
        Of("time_since", Times, (ref EntryValues columns, long value) => columns.TimeSince = value, Time),
    ];

    private static readonly Gen<(string Text, Put Put)>[] Optional =
    [
        Of("projects_id", Ids, (ref EntryValues columns, long value) => columns.ProjectId = value, Number),
        Of("subprojects_id", Ids, (ref EntryValues columns, long value) => columns.SubprojectId = value, Number),
        Of("services_id", Ids, (ref EntryValues columns, long value) => columns.ServiceId = value, Number),
        Of("lumpsum_services_id", Ids, (ref EntryValues columns, long value) => columns.LumpSumServiceId = value, Number),
        Of("texts_id", Ids, (ref EntryValues columns, long value) => columns.TextId = value, Number),
        Of("text", Texts, (ref EntryValues columns, string value) => columns.Text = value, Quoted),
        Of("time_until", Times, (ref EntryValues columns, long value) => columns.TimeUntil = value, Time),
        Of("time_clocked_since", Times, (ref EntryValues columns, long value) => columns.TimeClockedSince = value, Time),
        Of("time_insert", Times, (ref EntryValues columns, long value) => columns.TimeInsert = value, Time),
        Of("time_last_change", Times, (ref EntryValues columns, long value) => columns.TimeLastChange = value, Time),
        Of("time_last_change_work_time", Times, (ref EntryValues columns, long value) => columns.TimeLastChangeWorkTime = value, Time),
        Of("duration", Seconds, (ref EntryValues columns, long value) => columns.DurationSeconds = value, Number),
        Of("offset", Seconds, (ref EntryValues columns, long value) => columns.OffsetSeconds = value, Number),
        Of("clocked", Gen.Bool, (ref EntryValues columns, bool value) => columns.Clocked = value, Flag),
        Of("clocked_offline", Gen.Bool, (ref EntryValues columns, bool value) => columns.ClockedOffline = value, Flag),
        Of("test_data", Gen.Bool, (ref EntryValues columns, bool value) => columns.TestData = value, Flag),
        Of("hourly_rate", Gen.Decimal, (ref EntryValues columns, decimal value) => columns.HourlyRate = value, Number),
        Of("lumpsum", Gen.Decimal, (ref EntryValues columns, decimal value) => columns.LumpSum = value, Number),
        Of("lumpsum_services_amount", Gen.Decimal, (ref EntryValues columns, decimal value) => columns.LumpSumServiceAmount = value, Number),
        Of("lumpsum_services_price", Gen.Decimal, (ref EntryValues columns, decimal value) => columns.LumpSumServicePrice = value, Number),
        Of("revenue", Gen.Decimal, (ref EntryValues columns, decimal value) => columns.Revenue = value, Number),
        Of("customers_name", Texts, (ref EntryValues columns, string value) => columns.CustomerName = value, Quoted),
        Of("projects_name", Texts, (ref EntryValues columns, string value) => columns.ProjectName = value, Quoted),
        Of("subprojects_name", Texts, (ref EntryValues columns, string value) => columns.SubprojectName = value, Quoted),
        Of("users_name", Texts, (ref EntryValues columns, string value) => columns.UserName = value, Quoted),
        Of("services_name", Texts, (ref EntryValues columns, string value) => columns.ServiceName = value, Quoted),
        Gen.Int[0, 9].Select(number => ($"\"new_{number}\":[{number},{{\"id\":null}}]", (Put)NoColumn)),
    ];

    /// <summary>Any entry: the essential fields and any of the others, in any order, null or with any value.</summary>
    internal static Gen<ArbitraryEntry> Any { get; } =
        from fields in AllOf([.. Essential, .. Optional.Select(Maybe)])
        from order in Gen.Shuffle(fields)
        select Written(order);

    private delegate void Setter<T>(ref EntryValues columns, T value);

    private static ArbitraryEntry Written((string Text, Put Put)[] fields)
    {
        EntryValues columns = default;
        foreach (var (_, put) in fields)
        {
            put(ref columns);
        }

        return new($"{{{string.Join(",", fields.Select(field => field.Text).Where(text => text.Length > 0))}}}", columns);
    }

    private static Gen<(string Text, Put Put)[]> AllOf(Gen<(string Text, Put Put)>[] fields) => fields.Aggregate(
        Gen.Const(Array.Empty<(string Text, Put Put)>()),
        (all, one) => Gen.Select(all, one, (before, field) => ((string Text, Put Put)[])[.. before, field]));

    private static Gen<(string Text, Put Put)> Maybe(Gen<(string Text, Put Put)> field) =>
        from choice in Gen.Int[0, 3]
        from given in field
        select choice switch
        {
            0 => ("", NoColumn),
            1 => ($"{given.Text[..given.Text.IndexOf(':')]}:null", NoColumn),
            _ => given,
        };

    private static Gen<(string Text, Put Put)> Of<T>(string name, Gen<T> values, Setter<T> set, Func<T, string> write) =>
        values.Select(value => ($"\"{name}\":{write(value)}", (Put)((ref EntryValues columns) => set(ref columns, value))));

    private static void NoColumn(ref EntryValues columns)
    {
        // The field is not given, or is none that an entry has.
    }

    private static string Number<T>(T value)
        where T : IFormattable =>
        value.ToString(null, CultureInfo.InvariantCulture);

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Time(long ticks) =>
        $"\"{new DateTime(ticks, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}\"";

    /// <summary>What JSON wants escaped is escaped, now this way and now that; the rest stands as it is.</summary>
    private static string Quoted(string text) => $"\"{string.Concat(text.Select(Escaped))}\"";

    private static string Escaped(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        'ä' or < ' ' => $"\\u{(int)character:x4}",
        _ => character.ToString(),
    };

    /// <summary>Whether no half of a surrogate pair stands alone: such a text cannot be sent.</summary>
    private static bool IsWhole(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}
