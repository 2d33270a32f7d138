using System.Management.Automation;

namespace ClockodoPS.Views;

/// <summary>
/// Colours words by <c>$PSStyle</c>. No colour says what the words do not say, for the engine takes colours out where they
/// are not wanted or not seen.
/// </summary>
internal static class ViewColour
{
    /// <summary>What goes on at this moment.</summary>
    internal static string ForRunning(string text, EngineIntrinsics engine)
    {
        object? style = Style(engine);
        return Between(Property(style, "Foreground") is object colours ? Property(colours, "Green") : null, text, style);
    }

    /// <summary>What is over and done with.</summary>
    internal static string ForDone(string text, EngineIntrinsics engine)
    {
        object? style = Style(engine);
        return Between(Property(style, "Dim"), text, style);
    }

    // Asked for by name: under strict mode, $PSStyle in the view itself is an error in Windows PowerShell, which has none.
    private static object? Style(EngineIntrinsics engine) => engine.SessionState.PSVariable.GetValue("PSStyle");

    // The type came with PowerShell 7.2, and Dim with 7.4; the module is built against the API of 5.1.
    private static object? Property(object? item, string name) =>
        item is null ? null : PSObject.AsPSObject(item).Properties[name]?.Value;

    private static string Between(object? start, string text, object? style) =>
        start is string begin && Property(style, "Reset") is string end ? begin + text + end : text;
}
