using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ClockodoPS.HelpBuilder.Writing;

/// <summary>The folder of the Markdown reference.</summary>
public static class ReferenceFolder
{
    /// <summary>Writes the pages, and removes old ones.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pages">The pages by the names of their files.</param>
    public static void Write(string folder, IReadOnlyDictionary<string, string> pages)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in pages)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        foreach (string left in Names(folder).Except(pages.Keys))
        {
            File.Delete(Path.Combine(folder, left));
        }
    }

    /// <summary>Compares the files with the pages.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pages">The pages by the names of their files.</param>
    /// <returns>The names of missing, additional and different files.</returns>
    public static IReadOnlyList<string> Differences(string folder, IReadOnlyDictionary<string, string> pages) =>
        [.. Names(folder).Union(pages.Keys).Where(name => !IsSame(folder, name, pages)).Order()];

    private static IEnumerable<string> Names(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md").Select(path => Path.GetFileName(path)) : [];

    private static bool IsSame(string folder, string name, IReadOnlyDictionary<string, string> pages)
    {
        string path = Path.Combine(folder, name);
        return pages.TryGetValue(name, out string? text) && File.Exists(path)
            && File.ReadAllText(path).ReplaceLineEndings("\n") == text;
    }
}
