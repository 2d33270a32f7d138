using System;

namespace Clockodo.Client.Paging;

/// <summary>What a listing has to know of an item.</summary>
/// <param name="IdOf">Its number, by which it is known again.</param>
/// <param name="InsertedAt">When it was entered, in UTC ticks; 0: not known.</param>
internal sealed record ListedItem<T>(Func<T, long> IdOf, Func<T, long> InsertedAt);
