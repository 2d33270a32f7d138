using System;
using System.Runtime.CompilerServices;
using System.Text;
using Clockodo.Client.Entries;
using Clockodo.Client.Json;

namespace Clockodo.Client.EntryJson;

/// <summary>
/// Reads entries that are written plainly, as the service writes them; all others it leaves to <see cref="EntryReader"/>.
/// It expects each field after the one that it came after before: one comparison instead of a search.
/// </summary>
internal sealed class PlainEntryReader(StringPool names, StringPool texts)
{
    private const int FieldCount = (int)EntryField.ServiceName + 1;

    private readonly EntryField[] _successors = new EntryField[FieldCount];
    private readonly byte[]?[] _keys = new byte[FieldCount][];

    /// <summary>Reads the entry that the bytes begin with.</summary>
    /// <returns>How many bytes it has; 0: not plain, or not whole.</returns>
    [MethodImpl(JitOptimized.Options)]
    internal int Read(ReadOnlySpan<byte> bytes, out EntryValues columns, out ulong found)
    {
        columns = default;
        found = 0;
        var scanner = new PlainScanner(bytes);
        if (!scanner.TrySkip((byte)'{'))
        {
            return 0;
        }

        EntryField previous = EntryField.Unknown;
        do
        {
            if (!TryReadField(ref scanner, previous, out EntryField field)
                || !TryReadValue(ref scanner, field, ref columns))
            {
                return 0;
            }

            found |= 1ul << (int)field;
            previous = field;
        }
        while (scanner.TrySkip((byte)','));

        return scanner.TrySkip((byte)'}') ? scanner.Position : 0;
    }

    [MethodImpl(JitOptimized.Options)]
    private bool TryReadField(ref PlainScanner scanner, EntryField previous, out EntryField field)
    {
        field = _successors[(int)previous];
        if (_keys[(int)field] is byte[] key && scanner.TrySkip(key))
        {
            return true;
        }

        if (!scanner.TryReadName(out ReadOnlySpan<byte> name))
        {
            return false;
        }

        field = EntryFieldName.Find(name);
        _successors[(int)previous] = field;
        if (field != EntryField.Unknown)
        {
            _keys[(int)field] ??= Encoding.ASCII.GetBytes($"\"{Encoding.ASCII.GetString(name.ToArray())}\":");
        }

        return true;
    }

    [MethodImpl(JitOptimized.Options)]
    private bool TryReadValue(ref PlainScanner scanner, EntryField field, ref EntryValues columns) => field switch
    {
        EntryField.Unknown => scanner.TrySkipValue(),
        EntryField.Id => TryReadId(ref scanner, out columns.Id),
        EntryField.Type => TryReadSmall(ref scanner, out columns.Type),
        EntryField.CustomerId => TryReadId(ref scanner, out columns.CustomerId),
        EntryField.ProjectId => scanner.TryReadInteger(out columns.ProjectId),
        EntryField.SubprojectId => scanner.TryReadInteger(out columns.SubprojectId),
        EntryField.UserId => TryReadId(ref scanner, out columns.UserId),
        EntryField.ServiceId => scanner.TryReadInteger(out columns.ServiceId),
        EntryField.LumpSumServiceId => scanner.TryReadInteger(out columns.LumpSumServiceId),
        EntryField.Billable => TryReadSmall(ref scanner, out columns.Billable),
        EntryField.TextId => scanner.TryReadInteger(out columns.TextId),
        EntryField.Text => scanner.TryReadText(texts, "text", out columns.Text),
        EntryField.TimeSince => scanner.TryReadTime(out columns.TimeSince) && columns.TimeSince != 0,
        EntryField.TimeUntil => scanner.TryReadTime(out columns.TimeUntil),
        EntryField.TimeClockedSince => scanner.TryReadTime(out columns.TimeClockedSince),
        EntryField.TimeInsert => scanner.TryReadTime(out columns.TimeInsert),
        EntryField.TimeLastChange => scanner.TryReadTime(out columns.TimeLastChange),
        EntryField.TimeLastChangeWorkTime => scanner.TryReadTime(out columns.TimeLastChangeWorkTime),
        EntryField.Duration => TryReadSeconds(ref scanner, out columns.DurationSeconds),
        EntryField.Offset => TryReadSeconds(ref scanner, out columns.OffsetSeconds),
        EntryField.Clocked => scanner.TryReadBoolean(out columns.Clocked),
        EntryField.ClockedOffline => scanner.TryReadBoolean(out columns.ClockedOffline),
        EntryField.TestData => scanner.TryReadBoolean(out columns.TestData),
        EntryField.HourlyRate => scanner.TryReadDecimal(out columns.HourlyRate),
        EntryField.LumpSum => scanner.TryReadDecimal(out columns.LumpSum),
        EntryField.LumpSumServiceAmount => scanner.TryReadDecimal(out columns.LumpSumServiceAmount),
        EntryField.LumpSumServicePrice => scanner.TryReadDecimal(out columns.LumpSumServicePrice),
        EntryField.Revenue => scanner.TryReadDecimal(out columns.Revenue),
        EntryField.CustomerName => scanner.TryReadText(names, "customers_name", out columns.CustomerName),
        EntryField.ProjectName => scanner.TryReadText(names, "projects_name", out columns.ProjectName),
        EntryField.SubprojectName => scanner.TryReadText(names, "subprojects_name", out columns.SubprojectName),
        EntryField.UserName => scanner.TryReadText(names, "users_name", out columns.UserName),
        EntryField.ServiceName => scanner.TryReadText(names, "services_name", out columns.ServiceName),
        _ => false,
    };

    [MethodImpl(JitOptimized.Options)]
    private static bool TryReadId(ref PlainScanner scanner, out long id)
    {
        bool isRead = scanner.TryReadInteger(out long? value) && value is not null;
        id = value ?? 0;
        return isRead;
    }

    [MethodImpl(JitOptimized.Options)]
    private static bool TryReadSmall(ref PlainScanner scanner, out int number)
    {
        bool isRead = scanner.TryReadInteger(out long? value) && value is >= int.MinValue and <= int.MaxValue;
        number = (int)(value ?? 0);
        return isRead;
    }

    // As many as a TimeSpan can hold.
    [MethodImpl(JitOptimized.Options)]
    private static bool TryReadSeconds(ref PlainScanner scanner, out long? seconds)
    {
        const long Most = long.MaxValue / TimeSpan.TicksPerSecond;
        return scanner.TryReadInteger(out seconds) && seconds is null or (>= -Most and <= Most);
    }
}
