using System.Collections.Generic;
using System.Linq;

namespace ClockodoPS.HelpBuilder.Model;

/// <summary>A piece of text: a paragraph, or an item of a list.</summary>
/// <param name="Text">As Get-Help shows it.</param>
/// <param name="Markdown">As the reference shows it.</param>
/// <param name="IsListItem">Whether it is an item of a list.</param>
public sealed record Paragraph(string Text, string Markdown, bool IsListItem = false);

/// <summary>Text of a comment, paragraph by paragraph.</summary>
/// <param name="Paragraphs">The paragraphs, without empty ones.</param>
public sealed record Prose(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>No text.</summary>
    public static Prose None { get; } = new([]);

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => Paragraphs.Count == 0;

    /// <summary>All of it in one line.</summary>
    public string Line => string.Join(" ", Paragraphs.Select(paragraph => paragraph.Text));

    /// <summary>All of it in one line of Markdown.</summary>
    public string MarkdownLine => string.Join(" ", Paragraphs.Select(paragraph => paragraph.Markdown));

    /// <summary>This text and then another.</summary>
    /// <param name="more">What follows.</param>
    /// <returns>Both.</returns>
    public Prose Then(Prose more) => new([.. Paragraphs, .. more?.Paragraphs ?? []]);
}
