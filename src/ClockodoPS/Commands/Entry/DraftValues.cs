using System.Collections.Generic;
using System.Linq;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;

namespace ClockodoPS.Commands;

/// <summary>What a row and the parameters say about an entry, with IDs for names. It may be incomplete.</summary>
/// <param name="Type">The type.</param>
/// <param name="Values">The values.</param>
/// <param name="Problems">What cannot be read, or not be found.</param>
internal sealed record DraftValues(EntryType Type, InputValues Values, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>Whether a value is given for a parameter.</summary>
    internal bool Has(string parameter) => Values.Has(EntryInput.For(parameter));

    /// <summary>Whether entries of a type can have all of the values.</summary>
    internal bool Fit(EntryType type) => Values.Inputs.All(input => input.UseIn(type) != FieldUse.None);

    /// <summary>A draft with the values, not checked.</summary>
    internal EntryDraft ToDraft()
    {
        var draft = new EntryDraft(Type);
        Values.WriteTo(draft);
        return draft;
    }
}
