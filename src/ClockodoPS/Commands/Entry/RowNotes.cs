using System;
using System.Collections.Generic;
using ClockodoPS.Pipeline;

namespace ClockodoPS.Commands;

/// <summary>What a command says once about all rows: unknown columns, and how many rows were blank.</summary>
internal sealed class RowNotes(ClockodoCommand command)
{
    private readonly HashSet<string> _unknownColumns = new(StringComparer.OrdinalIgnoreCase);
    private long _blankRows;

    internal void AddBlank() => _blankRows++;

    internal void AddUnknown(IEnumerable<string> columns)
    {
        foreach (string column in columns)
        {
            if (_unknownColumns.Add(column))
            {
                command.WriteWarning($"The column '{column}' is unknown and is ignored.{DelimiterHint(column)}");
            }
        }
    }

    /// <summary>Says how many rows were blank.</summary>
    internal void Finish()
    {
        if (_blankRows > 0)
        {
            command.WriteWarning(_blankRows == 1
                ? "1 row was skipped because all its columns are empty."
                : FormattableString.Invariant($"{_blankRows} rows were skipped because all their columns are empty."));
        }
    }

    // A file that was read with the wrong separator has one column, named after all columns.
    private static string DelimiterHint(string column) =>
        column.IndexOfAny([';', ',', '\t', '|']) >= 0
            ? " It looks like several columns: use Import-Csv with the -Delimiter of the file."
            : "";
}
