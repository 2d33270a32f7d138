using System.Management.Automation;
using Clockodo.Client.Entries;

namespace ClockodoPS.Views;

/// <summary>The billable state for display; billed entries are dimmed.</summary>
internal static class BillableText
{
    internal static string For(BillableState state, EngineIntrinsics engine) => state switch
    {
        BillableState.NotBillable => "no",
        BillableState.Billable => "yes",
        BillableState.Billed => ViewColour.ForDone("billed", engine),
        BillableState.Unknown => "?",
        _ => state.ToString("D"),
    };
}
