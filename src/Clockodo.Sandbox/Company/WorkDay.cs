using System;

namespace Clockodo.Sandbox.Company;

/// <summary>A user's working day, and its planned number of entries.</summary>
internal sealed class WorkDay(long userId, DateTime date)
{
    internal long UserId { get; } = userId;

    internal DateTime Date { get; } = date;

    internal int EntryCount { get; set; }
}
