using System.Management.Automation;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Session;

namespace ClockodoPS.Views;

/// <summary>Unwraps the object that PowerShell passes to a view.</summary>
internal static class ViewItem
{
    internal static Entry Entry(PSObject item) => item.BaseObject as Entry ?? EntryCopy.Read(item);

    internal static ClockodoConnection Connection(PSObject item) => (ClockodoConnection)item.BaseObject;
}
