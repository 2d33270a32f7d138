using System;
using System.Linq;
using Clockodo.Client.Reports;

namespace ClockodoPS.Binding;

/// <summary>Reads one or several groupings, each as <see cref="NameTransformationAttribute"/> reads a name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class GroupingsTransformationAttribute : ValueTransformationAttribute
{
    /// <inheritdoc/>
    protected override object Read(object value) =>
        (ScalarValue.Elements(value) is { Count: > 0 } elements ? elements : [value])
            .Select(element => (EntryGrouping)NameTransformationAttribute.Read(element!, typeof(EntryGrouping))).ToArray();
}
