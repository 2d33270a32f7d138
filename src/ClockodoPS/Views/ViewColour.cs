using System.Management.Automation;

namespace ClockodoPS.Views;

/// <summary>
/// Colours text by <c>$PSStyle</c>. The text must be clear without the colour: PowerShell removes colours where they are turned
/// off or not supported.
/// </summary>
internal static class ViewColour
{
    /// <summary>Text of a running entry.</summary>
    internal static string ForRunning(string text, EngineIntrinsics engine)
    {
        object? style = Style(engine);
        return Between(Property(style, "Foreground") is object colours ? Property(colours, "Green") : null, text, style);
    }

    /// <summary>Text of a billed entry.</summary>
    internal static string ForDone(string text, EngineIntrinsics engine)
    {
        object? style = Style(engine);
        return Between(Property(style, "Dim"), text, style);
    }

    // By name: under strict mode, $PSStyle in the view itself would be an error in Windows PowerShell, which does not have it.
    private static object? Style(EngineIntrinsics engine) => engine.SessionState.PSVariable.GetValue("PSStyle");

    // By reflection: the module is built against the API of 5.1; the type is new in PowerShell 7.2, Dim in 7.4.
    private static object? Property(object? item, string name) =>
        item is null ? null : PSObject.AsPSObject(item).Properties[name]?.Value;

    private static string Between(object? start, string text, object? style) =>
        start is string begin && Property(style, "Reset") is string end ? begin + text + end : text;
}
