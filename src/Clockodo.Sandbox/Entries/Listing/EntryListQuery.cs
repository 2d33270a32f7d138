using System;
using System.Collections.Generic;

namespace Clockodo.Sandbox.Entries.Listing;

/// <summary>The query of a list.</summary>
internal sealed record EntryListQuery
{
    internal required DateTimeOffset TimeSince { get; init; }

    internal required DateTimeOffset TimeUntil { get; init; }

    internal required int Page { get; init; }

    internal required int ItemsPerPage { get; init; }

    internal required EntryView View { get; init; }

    internal required IReadOnlyList<EntryCondition> Conditions { get; init; }
}
