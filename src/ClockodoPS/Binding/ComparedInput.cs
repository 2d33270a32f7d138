using System.Management.Automation;
using Clockodo.Client.Comparison;

namespace ClockodoPS.Binding;

/// <summary>What Compare-ClockodoEntry emits can be piped on: it stands for the item that was compared.</summary>
internal static class ComparedInput
{
    /// <summary>The item that was compared; anything else as it is.</summary>
    internal static PSObject Of(PSObject item) =>
        item.BaseObject is EntryComparison { InputObject: object compared } ? PSObject.AsPSObject(compared) : item;
}
