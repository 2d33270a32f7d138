using System.Management.Automation;
using Clockodo.Client;

namespace ClockodoPS.Views;

/// <summary>The cells of the connection views; called by ClockodoPS.Format.ps1xml, which has no logic.</summary>
public static class ConnectionView
{
    /// <summary>The name of the user; empty if the connection was not checked.</summary>
    /// <param name="item">The connection.</param>
    /// <returns>The text of the cell.</returns>
    public static string UserName(PSObject item) => DisplayText.OneLine(ViewItem.Connection(item).UserName ?? "");

    /// <summary>The ID of the user; empty if the connection was not checked.</summary>
    /// <param name="item">The connection.</param>
    /// <returns>The text of the cell.</returns>
    public static string UserId(PSObject item) => ViewText.Id(ViewItem.Connection(item).UserId);

    /// <summary>The host of the service: <c>my.clockodo.com</c>.</summary>
    /// <param name="item">The connection.</param>
    /// <returns>The text of the cell.</returns>
    public static string Host(PSObject item) => ViewItem.Connection(item).BaseUri.Authority;

    /// <summary>Whether this is the demo company: <c>yes</c>, <c>no</c>.</summary>
    /// <param name="item">The connection.</param>
    /// <returns>The text of the cell.</returns>
    public static string Sandbox(PSObject item) => ViewText.YesOrNo(ViewItem.Connection(item).IsSandbox);
}
