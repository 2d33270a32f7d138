using System;
using System.Globalization;
using Clockodo.Client.Entries;

namespace ClockodoPS.Commands;

/// <summary>Which entries a command added, so that they can be found even if its output was lost.</summary>
internal sealed class AddedEntries
{
    private DateTime? _first;
    private DateTime? _last;
    private DateTime? _inserted;

    internal void Add(Entry entry)
    {
        _first = _first < entry.TimeSince ? _first : entry.TimeSince;
        _last = _last > entry.TimeSince ? _last : entry.TimeSince;
        _inserted = _inserted < entry.TimeInsert ? _inserted : entry.TimeInsert ?? _inserted;
    }

    /// <summary>The command that lists them, by the service's own times; null: nothing was added.</summary>
    internal string? HowToFind() => _inserted is null ? null : string.Format(
        CultureInfo.InvariantCulture,
        "To list what was added: Get-ClockodoEntry -TimeSince {0:yyyy-MM-dd} -TimeUntil {1:yyyy-MM-dd} | "
        + "Where-Object TimeInsert -ge '{2:yyyy-MM-dd HH:mm:ss}'",
        _first,
        _last,
        _inserted);
}
