using System;
using System.Globalization;

namespace Clockodo.Sandbox.Tests.Support;

/// <summary>Facts about the demo company, and the time of the tests.</summary>
internal static class Known
{
    internal const long Customer = 4711;
    internal const long CustomerWithRate = 5208;
    internal const long OtherCustomer = 61_034;
    internal const long StrictProject = 512_004;
    internal const long SoftProject = 512_019;
    internal const long ProjectWithoutBudget = 630_771;
    internal const long CompletedProject = 498_226;
    internal const long ProjectOfOtherCustomer = 811_302;
    internal const long Subproject = 310_440;
    internal const long SubprojectOfOtherProject = 310_443;
    internal const long Service = 860_608;
    internal const long OtherService = 860_622;
    internal const long LumpSumService = 41_212;
    internal const long OtherUser = 234_602;
    internal const long Nothing = 999_999_999;

    /// <summary>A Wednesday in office hours.</summary>
    internal static readonly DateTimeOffset Now = At("2026-03-18T14:30:00Z");

    /// <summary>A period that contains every demo entry.</summary>
    internal const string Ever = "time_since=2020-01-01T00:00:00Z&time_until=2030-01-01T00:00:00Z";

    internal static SandboxOptions Options => new() { Clock = () => Now, EntryCount = 400 };

    internal static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
