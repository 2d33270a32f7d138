using System;
using System.Collections;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Management.Automation;

namespace ClockodoPS.Binding;

/// <summary>
/// The columns of an object from the pipeline: of a hashtable its keys, of a <see cref="DataRow"/> its columns, of any other
/// object its properties. Every form of nothing is null.
/// </summary>
internal static class RowProperties
{
    // A file in UTF-8 that was read as ANSI begins with these.
    private const string MisreadMark = "ï»¿";

    private static readonly char[] AroundNames = [' ', '\t', '\u00a0', '\ufeff', '\u200b'];

    internal static List<(string Name, object? Value)> Read(PSObject item) => item.BaseObject switch
    {
        IDictionary dictionary => OfDictionary(dictionary),
        DataRow row => OfDataRow(row),
        DataRowView view => OfDataRow(view.Row),
        _ => [.. item.Properties.Select(property => (CleanName(property.Name), ValueOf(property)))],
    };

    /// <summary>The value without PowerShell's wrapper; null for everything that means nothing.</summary>
    internal static object? Filled(object? value) => ScalarValue.IsEmpty(value) ? null : ScalarValue.Unwrap(value);

    /// <summary>The value of a property; null as well if reading it throws.</summary>
    internal static object? ValueOf(PSPropertyInfo property)
    {
        try
        {
            return Filled(property.Value);
        }
        catch (GetValueException)
        {
            return null;
        }
    }

    // A generic dictionary yields entries only to its own enumerator.
    private static List<(string Name, object? Value)> OfDictionary(IDictionary dictionary)
    {
        List<(string Name, object? Value)> properties = [];
        foreach (DictionaryEntry pair in dictionary)
        {
            properties.Add((CleanName(pair.Key.ToString()!), Filled(pair.Value)));
        }

        return properties;
    }

    private static List<(string Name, object? Value)> OfDataRow(DataRow row) =>
        [.. row.Table.Columns.Cast<DataColumn>().Select(column => (CleanName(column.ColumnName), Filled(row[column])))];

    // A byte order mark makes quotes part of the first name.
    private static string CleanName(string name)
    {
        string trimmed = name.Trim(AroundNames);
        if (trimmed.StartsWith(MisreadMark, StringComparison.Ordinal))
        {
            trimmed = trimmed.Substring(MisreadMark.Length);
        }

        return trimmed.Trim('"').Trim(AroundNames);
    }
}
