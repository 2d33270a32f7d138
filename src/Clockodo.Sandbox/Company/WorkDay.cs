using System;

namespace Clockodo.Sandbox.Company;

/// <summary>A user's working day, and how many entries it is going to have.</summary>
internal sealed class WorkDay(long userId, DateTime date)
{
    internal long UserId { get; } = userId;

    internal DateTime Date { get; } = date;

    internal int EntryCount { get; set; }
}
