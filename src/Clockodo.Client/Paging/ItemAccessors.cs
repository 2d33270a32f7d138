using System;

namespace Clockodo.Client.Paging;

/// <summary>What a listing has to know of an item.</summary>
/// <param name="IdOf">Its number, by which it is known again.</param>
/// <param name="InsertedAt">When it was entered, in UTC ticks; 0: not known.</param>
/// <param name="ChangedAt">When it was changed last, in UTC ticks; 0: not known.</param>
internal sealed record ItemAccessors<T>(Func<T, long> IdOf, Func<T, long> InsertedAt, Func<T, long> ChangedAt)
{
    /// <summary>When it was entered or changed last.</summary>
    internal long TouchedAt(T item) => Math.Max(InsertedAt(item), ChangedAt(item));
}
