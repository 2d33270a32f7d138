using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Language;

namespace ClockodoPS.Packager;

/// <summary>
/// What the manifest of the module says, read as PowerShell reads it, but without running it: the expression that picks the
/// assemblies is left alone.
/// </summary>
public sealed class ModuleManifest
{
    private const string ReleaseNotesLine = "ReleaseNotes = ''";

    private readonly string _text;
    private readonly HashtableAst _table;

    private ModuleManifest(string text, HashtableAst table)
    {
        _text = text;
        _table = table;
    }

    /// <summary>ModuleVersion.</summary>
    public string Version => Text(_table, "ModuleVersion");

    /// <summary>Author.</summary>
    public string Author => Text(_table, "Author");

    /// <summary>Copyright.</summary>
    public string Copyright => Text(_table, "Copyright");

    /// <summary>Description.</summary>
    public string Description => Text(_table, "Description");

    /// <summary>CmdletsToExport.</summary>
    public IReadOnlyList<string> Cmdlets => List(_table, "CmdletsToExport");

    /// <summary>Tags.</summary>
    public IReadOnlyList<string> Tags => List(GalleryData, "Tags");

    /// <summary>ProjectUri.</summary>
    public string ProjectUri => Text(GalleryData, "ProjectUri");

    /// <summary>LicenseUri.</summary>
    public string LicenseUri => Text(GalleryData, "LicenseUri");

    /// <summary>IconUri.</summary>
    public string IconUri => Text(GalleryData, "IconUri");

    private HashtableAst GalleryData => Table(Table(_table, "PrivateData"), "PSData");

    /// <summary>Reads it.</summary>
    /// <param name="text">The text of the file.</param>
    /// <returns>The manifest.</returns>
    public static ModuleManifest Parse(string text)
    {
        ScriptBlockAst script = Parser.ParseInput(text, out _, out ParseError[] errors);
        return errors.Length == 0
            && script.Find(ast => ast is HashtableAst, searchNestedScriptBlocks: false) is HashtableAst table
            ? new ModuleManifest(text, table)
            : throw new PackagingException("The manifest cannot be read: " + string.Join(" ", errors.Select(error => error.Message)));
    }

    /// <summary>The text of the manifest with release notes in it.</summary>
    /// <param name="notes">The notes.</param>
    /// <returns>The text.</returns>
    public string WithReleaseNotes(string notes)
    {
        if (!_text.Contains(ReleaseNotesLine, System.StringComparison.Ordinal))
        {
            throw new PackagingException($"The manifest has no line \"{ReleaseNotesLine}\" to put the release notes in.");
        }

        string quoted = notes.Replace("'", "''", System.StringComparison.Ordinal);
        return _text.Replace(ReleaseNotesLine, $"ReleaseNotes = '{quoted}'", System.StringComparison.Ordinal);
    }

    private static string Text(HashtableAst table, string name) =>
        Value(table, name).SafeGetValue() as string ?? throw Missing(name);

    private static List<string> List(HashtableAst table, string name) =>
        [.. Value(table, name)
            .FindAll(ast => ast is StringConstantExpressionAst, searchNestedScriptBlocks: true)
            .Cast<StringConstantExpressionAst>()
            .Select(text => text.Value)];

    private static HashtableAst Table(HashtableAst table, string name) =>
        Value(table, name) as HashtableAst ?? throw Missing(name);

    private static ExpressionAst Value(HashtableAst table, string name) =>
        table.KeyValuePairs
            .Where(pair => pair.Item1.SafeGetValue() as string == name)
            .Select(pair => ((PipelineAst)pair.Item2).GetPureExpression())
            .FirstOrDefault() ?? throw Missing(name);

    private static PackagingException Missing(string name) => new($"The manifest has no usable {name}.");
}
