using System.Collections.Generic;
using System.Linq;

namespace ClockodoPS.HelpBuilder.Model;

/// <summary>A paragraph, or an item of a list.</summary>
/// <param name="Text">The text for Get-Help.</param>
/// <param name="Markdown">The text for the Markdown reference.</param>
/// <param name="IsListItem">Whether it is an item of a list.</param>
public sealed record Paragraph(string Text, string Markdown, bool IsListItem = false);

/// <summary>The text of a comment.</summary>
/// <param name="Paragraphs">The paragraphs, without empty ones.</param>
public sealed record Prose(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The empty text.</summary>
    public static Prose None { get; } = new([]);

    /// <summary>Whether the text is empty.</summary>
    public bool IsEmpty => Paragraphs.Count == 0;

    /// <summary>The text in one line.</summary>
    public string Line => string.Join(" ", Paragraphs.Select(paragraph => paragraph.Text));

    /// <summary>The text in one line of Markdown.</summary>
    public string MarkdownLine => string.Join(" ", Paragraphs.Select(paragraph => paragraph.Markdown));

    /// <summary>This text, followed by another one.</summary>
    /// <param name="more">The other text.</param>
    /// <returns>Both texts.</returns>
    public Prose Then(Prose more) => new([.. Paragraphs, .. more?.Paragraphs ?? []]);
}
