using System;
using System.Globalization;
using System.Text;
using Clockodo.Client.Json;
using CsCheck;
using Xunit;

namespace Clockodo.Client.Tests.Json;

/// <summary>The client's parser compared with the framework's.</summary>
public sealed class Iso8601Tests
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    [Theory]
    [InlineData("2021-06-30T12:34:56Z", true)]
    [InlineData("0001-01-01T00:00:01Z", true)]
    [InlineData("9999-12-31T23:59:59Z", true)]
    [InlineData("2024-02-29T00:00:00Z", true)]
    [InlineData("2000-02-29T00:00:00Z", true)]
    [InlineData("2023-02-29T00:00:00Z", false)]
    [InlineData("1900-02-29T00:00:00Z", false)]
    [InlineData("2021-02-30T00:00:00Z", false)]
    [InlineData("2021-04-31T00:00:00Z", false)]
    [InlineData("2021-00-10T00:00:00Z", false)]
    [InlineData("2021-13-10T00:00:00Z", false)]
    [InlineData("2021-06-00T00:00:00Z", false)]
    [InlineData("2021-06-32T00:00:00Z", false)]
    [InlineData("0000-06-30T00:00:00Z", false)]
    [InlineData("2021-06-30T24:00:00Z", false)]
    [InlineData("2021-06-30T12:60:00Z", false)]
    [InlineData("2021-06-30T12:00:60Z", false)]
    [InlineData("2o21-06-30T12:34:56Z", false)]
    [InlineData("2021-06-3aT12:34:56Z", false)]
    [InlineData("2021-06-30T1:034:56Z", false)]
    [InlineData("2021-06-30T12:34: 6Z", false)]
    [InlineData("+021-06-30T12:34:56Z", false)]
    [InlineData("2021-06-30t12:34:56Z", false)]
    [InlineData("2021-06-30 12:34:56Z", false)]
    [InlineData("2021-06-30T12:34:56z", false)]
    [InlineData("2021-06-30T12:34:56", false)]
    [InlineData("2021/06/30T12:34:56Z", false)]
    [InlineData("2021-06-30T12.34.56Z", false)]
    [InlineData("2021-06-30T12:34:56.Z", false)]
    [InlineData("", false)]
    public void Only_valid_times_are_read(string text, bool isTime)
    {
        Assert.Equal(isTime, Read(text) is not null);
        Assert.Equal(Expected(text), Read(text));
    }

    [Fact]
    public void Every_second_is_read_correctly()
    {
        Gen.Long[1, DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond].Sample(seconds =>
        {
            var ticks = seconds * TimeSpan.TicksPerSecond;
            var text = new DateTime(ticks, DateTimeKind.Utc).ToString(Format, CultureInfo.InvariantCulture);
            return Read(text) == ticks;
        });
    }

    [Fact]
    public void Any_digits_are_accepted_exactly_if_the_framework_accepts_them()
    {
        var pair = Gen.Int[0, 99];
        Gen.Select(Gen.Int[0, 9999], Gen.Int[0, 20], Gen.Int[0, 40], Gen.Int[0, 30], pair, pair)
            .Select((year, month, day, hour, minute, second) =>
                $"{year:0000}-{month:00}-{day:00}T{hour:00}:{minute:00}:{second:00}Z")
            .Sample(text => Read(text) == Expected(text), iter: 20_000);
    }

    [Fact]
    public void Any_character_is_accepted_exactly_if_the_framework_accepts_it()
    {
        Gen.Select(Gen.Int[0, 19], Gen.Char[' ', '~'])
            .Select((at, character) => $"{"2021-06-30T12:34:56Z"[..at]}{character}{"2021-06-30T12:34:56Z"[(at + 1)..]}")
            .Sample(text => Read(text) == Expected(text), iter: 20_000);
    }

    [Theory]
    [InlineData("2021-06-30T12:34:56.1234567Z")]
    [InlineData("2021-06-30T12:34:56+00:00")]
    [InlineData("2021-06-30T12:34:56.5-11:30")]
    [InlineData("2021-06-30 12:34:56Z")]
    public void Other_ISO_8601_formats_are_read_too(string text)
    {
        var expected = DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

        Assert.True(Iso8601.TryReadAny(text, out long ticks));
        Assert.Equal(expected.UtcTicks, ticks);
    }

    [Theory]
    [InlineData("2021-06-30")]
    [InlineData("30.06.2021 12:34:56")]
    [InlineData("06/30/2021 12:34:56")]
    [InlineData("2021-06-30T12:34")]
    [InlineData("2021-06-30T12:34:56 ")]
    [InlineData("2021-02-30T12:34:56.5Z")]
    [InlineData("now")]
    public void Ambiguous_and_invalid_times_are_refused(string text)
    {
        Assert.False(Iso8601.TryReadAny(text, out _));
    }

    private static long? Read(string text) =>
        Iso8601.TryReadWholeSeconds(Encoding.UTF8.GetBytes(text), out long ticks) ? ticks : null;

    private static long? Expected(string text) =>
        DateTime.TryParseExact(
            text,
            Format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out DateTime time)
            ? time.Ticks
            : null;
}
