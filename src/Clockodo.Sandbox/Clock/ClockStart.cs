using System.Collections.Generic;
using Clockodo.Sandbox.Entries.Changing;

namespace Clockodo.Sandbox.Clock;

/// <summary>The fields of a start: those of the new entry, and one that only the clock has.</summary>
internal sealed class ClockStart(IReadOnlyCollection<string> given) : EntryInput(given)
{
    internal long? DurationTransfer { get; set; }
}
