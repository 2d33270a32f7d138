using System;
using System.Collections.Generic;
using System.Management.Automation;

namespace ClockodoPS.HelpBuilder.Reading;

/// <summary>The names of types in PowerShell.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Short = new()
    {
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(bool)] = "bool",
        [typeof(object)] = "object",
        [typeof(DateTime)] = "datetime",
        [typeof(TimeSpan)] = "timespan",
        [typeof(Uri)] = "uri",
        [typeof(SwitchParameter)] = "switch",
        [typeof(PSObject)] = "psobject",
        [typeof(PSCredential)] = "pscredential",
    };

    /// <summary>The type without Nullable.</summary>
    internal static Type Inner(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    internal static string For(Type type)
    {
        Type inner = Inner(type);
        return inner.IsArray
            ? For(inner.GetElementType()!) + "[]"
            : Short.GetValueOrDefault(inner, inner.Name);
    }
}
