using System;
using System.Globalization;
using Clockodo.Sandbox;

namespace ClockodoPS.Tests.Support;

/// <summary>Facts about the demo company, and the time of the tests.</summary>
internal static class Known
{
    internal const long Nothing = 999_999_999;

    /// <summary>A period that contains every demo entry.</summary>
    internal const string Ever = "-TimeSince 2020-01-01 -TimeUntil 2030-01-01";

    /// <summary>A Wednesday in office hours.</summary>
    internal static readonly DateTimeOffset Now = At("2026-03-18T14:30:00Z");

    internal static SandboxOptions Options => new() { Clock = () => Now, EntryCount = 200 };

    internal static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
