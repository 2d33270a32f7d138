using System;
using System.Linq;

namespace ClockodoPS.Packager;

/// <summary>What CHANGELOG.md says of a version.</summary>
public static class ReleaseNotes
{
    /// <summary>Takes the section of a version.</summary>
    /// <param name="changelog">The text of CHANGELOG.md.</param>
    /// <param name="version">The version.</param>
    /// <returns>The section without its heading.</returns>
    public static string For(string changelog, string version)
    {
        ArgumentNullException.ThrowIfNull(changelog);
        string[] lines = changelog.ReplaceLineEndings("\n").Split('\n');
        string notes = string.Join('\n', lines
            .SkipWhile(line => !line.StartsWith($"## {version}", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)));
        return notes.Trim() is { Length: > 0 } text
            ? text
            : throw new PackagingException($"CHANGELOG.md says nothing of {version}.");
    }
}
