using System;
using Clockodo.Client.Entries;
using ClockodoPS.References;

namespace ClockodoPS.Session;

/// <summary>What ran on a clock when it was read.</summary>
internal sealed record ClockSnapshot(Entry? Running, TimeSpan AsOf) : ISnapshot;
