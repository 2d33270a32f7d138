using System.Text.Json.Serialization;

namespace Clockodo.Client.Resources;

/// <summary>A text that was used in entries before (<c>v3/entriesTexts</c>).</summary>
public sealed class EntryText
{
    /// <summary>The ID (<c>id</c>), which is the <c>TextId</c> of entries with this text.</summary>
    public long Id { get; init; }

    /// <summary>The text (<c>value</c>).</summary>
    [JsonPropertyName("value")]
    public string Text
    {
        get;
        init => field = value ?? "";
    }
    = "";

    /// <summary>The text as the service shows it in lists (<c>label</c>).</summary>
    public string? Label { get; init; }

    /// <summary>The text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
