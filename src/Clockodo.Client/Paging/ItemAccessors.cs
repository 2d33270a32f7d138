using System;

namespace Clockodo.Client.Paging;

/// <summary>How a list reader gets the properties of an item that it needs.</summary>
/// <param name="IdOf">The ID.</param>
/// <param name="InsertedAt">When it was added, in UTC ticks; 0: not known.</param>
/// <param name="ChangedAt">When it was last changed, in UTC ticks; 0: not known.</param>
internal sealed record ItemAccessors<T>(Func<T, long> IdOf, Func<T, long> InsertedAt, Func<T, long> ChangedAt);
