using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Json;

namespace Clockodo.Client.EntryJson;

/// <summary>
/// Reads entries of <c>v2/entries</c>. Unknown fields are skipped, unknown types and enumeration numbers kept; the required
/// fields of <see cref="EntryField.All"/> must be there. For one list, whose entries share strings; not thread-safe.
/// </summary>
/// <param name="clock">The service's clock, for running entries; null: they do not come from the service.</param>
internal sealed class EntryReader(ServiceClock? clock = null) : IFastItemReader<Entry>
{
    // Its own copy: in a method that is compiled at once, each use of another class's static field is checked.
    private readonly EntryField[] _fields = [.. EntryField.All];
    private readonly ulong _required = EntryField.Required;
    private readonly StringPool _names = new();
    private readonly StringPool _texts = new();

    // The field that followed each field the last time: one comparison instead of a search.
    private readonly EntryField[] _successors = [.. EntryField.All.Select(_ => EntryField.Unknown)];

    public Entry Read(ReadOnlySpan<byte> json) =>
        TryRead(json, out Entry? item) > 0 ? item! : throw new JsonException("The response holds text that is not readable.");

    [MethodImpl(JitOptimized.Options)]
    public int TryRead(ReadOnlySpan<byte> bytes, out Entry? item)
    {
        item = null;
        EntryValues values = default;
        ulong found = 0;
        var scanner = new JsonScanner(bytes, _names, _texts);
        if (!scanner.TrySkip((byte)'{'))
        {
            return 0;
        }

        bool isEmpty = scanner.TrySkip((byte)'}');
        if (!isEmpty)
        {
            EntryField field = _fields[0];
            do
            {
                if (!TryReadField(ref scanner, ref field))
                {
                    return 0;
                }

                scanner.Field = field.WireName;
                if (!field.Read(ref scanner, ref values))
                {
                    return 0;
                }

                found |= field.Bit;
            }
            while (scanner.TrySkip((byte)','));

            if (!scanner.TrySkip((byte)'}'))
            {
                return 0;
            }
        }

        if ((found & _required) != _required)
        {
            throw Missing(_required & ~found);
        }

        item = Entry.Create(values, clock);
        return scanner.Position;
    }

    [MethodImpl(JitOptimized.Options)]
    private bool TryReadField(ref JsonScanner scanner, ref EntryField field)
    {
        EntryField expected = _successors[field.Index];
        if (expected.Index > 0 && scanner.TrySkip(expected.Key))
        {
            field = expected;
            return true;
        }

        if (!scanner.TryReadName(out ReadOnlySpan<byte> name))
        {
            return false;
        }

        EntryField read = Find(name);
        _successors[field.Index] = read;
        field = read;
        return true;
    }

    [MethodImpl(JitOptimized.Options)]
    private EntryField Find(ReadOnlySpan<byte> name)
    {
        foreach (EntryField field in _fields)
        {
            // The key is the name in quotes, and a colon.
            if (field.Key.Length == name.Length + 3 && name.SequenceEqual(field.Key.AsSpan(1, name.Length)))
            {
                return field;
            }
        }

        return _fields[0];
    }

    private static JsonException Missing(ulong fields) =>
        new($"An entry has no {EntryField.All.First(field => (fields & field.Bit) != 0).WireName}.");
}
