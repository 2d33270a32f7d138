using System.Collections.Generic;
using System.Linq;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.References;

namespace ClockodoPS.Binding;

/// <summary>
/// Values for the fields of an entry, from parameters or from a row, each with the name under which it was given. References are
/// looked up in it before they are written.
/// </summary>
internal sealed class InputValues
{
    private readonly Dictionary<EntryInput, (string Name, object Value)> _values = [];
    private readonly HashSet<EntryInput> _unknown = [];

    internal int Count => _values.Count;

    internal IEnumerable<EntryInput> Inputs => _values.Keys;

    /// <summary>The fields that were given as parameters. Null clears a field: no project, no subproject, no text.</summary>
    internal static InputValues Among(IDictionary<string, object?> boundParameters) => Among(boundParameters, EntryInput.All);

    /// <summary>Like <see cref="Among(IDictionary{string, object?})"/>, only what refers to something: of a filter, the others mean something else.</summary>
    internal static InputValues AmongReferences(IDictionary<string, object?> boundParameters) =>
        Among(boundParameters, EntryInput.All.Where(input => input.Noun is not null));

    private static InputValues Among(IDictionary<string, object?> boundParameters, IEnumerable<EntryInput> inputs)
    {
        InputValues given = new();
        foreach (EntryInput input in inputs)
        {
            if (boundParameters.TryGetValue(input.Parameter, out object? value))
            {
                given.Set(input, input.Parameter, value is null ? input.Parameter == "Text" ? "" : Reference.ToId(0) : input.Read(value));
            }
        }

        return given;
    }

    internal bool Has(EntryInput input) => _values.ContainsKey(input) || _unknown.Contains(input);

    /// <summary>The type of an entry with these fields.</summary>
    internal EntryType Type() =>
        Has(EntryInput.For("LumpSum")) ? EntryType.LumpSum
        : Has(EntryInput.For("LumpSumService")) || Has(EntryInput.For("LumpSumServiceAmount")) ? EntryType.LumpSumService
        : EntryType.TimeEntry;

    internal bool TryGet(EntryInput input, out string name, out object value)
    {
        bool isGiven = _values.TryGetValue(input, out (string Name, object Value) given);
        (name, value) = given;
        return isGiven;
    }

    internal void Set(EntryInput input, string name, object value) => _values[input] = (name, value);

    internal void Remove(EntryInput input) => _values.Remove(input);

    /// <summary>Records that a value was given, or would be the default, but is not known: it cannot be read, or not be found.</summary>
    internal void SetUnknown(EntryInput input)
    {
        _values.Remove(input);
        _unknown.Add(input);
    }

    /// <summary>Whether a problem only follows from values that are not known.</summary>
    internal bool Explains(ContentProblem problem) =>
        _unknown.Count > 0 && problem.Fields.All(field => EntryInput.Find(field) is EntryInput input && _unknown.Contains(input));

    /// <summary>These values, and where there is none, that of the others.</summary>
    internal InputValues Over(InputValues others)
    {
        InputValues merged = new();
        foreach (InputValues values in new[] { others, this })
        {
            foreach (KeyValuePair<EntryInput, (string Name, object Value)> value in values._values)
            {
                merged._values[value.Key] = value.Value;
            }

            merged._unknown.UnionWith(values._unknown);
        }

        return merged;
    }

    /// <summary>Writes the values into a draft or a change, as far as it has these fields.</summary>
    internal void WriteTo(EntryContent content)
    {
        foreach (KeyValuePair<EntryInput, (string Name, object Value)> value in _values)
        {
            if (content is EntryDraft || value.Key.IsEditable)
            {
                value.Key.Write(content, value.Value.Value);
            }
        }
    }

    /// <summary>Writes only the fields that have no value yet.</summary>
    internal void FillInto(EntryContent content)
    {
        foreach (KeyValuePair<EntryInput, (string Name, object Value)> value in _values)
        {
            if (value.Key.ValueIn(content) is null)
            {
                value.Key.Write(content, value.Value.Value);
            }
        }
    }
}
