using System;
using System.Linq;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Tests.Comparison.Support;

/// <summary>Everything of an entry that can be written, in words that can be compared.</summary>
internal static class Contents
{
    internal static string Of(Entry entry) => string.Join(
        Environment.NewLine, WritableField.All.Select(field => $"{field.Name} {field.Describe(field.ValueIn(entry))}"));
}
