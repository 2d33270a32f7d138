using System;
using System.Collections.Generic;
using System.IO;
using ClockodoPS.HelpBuilder.Checking;
using ClockodoPS.HelpBuilder.Model;
using ClockodoPS.HelpBuilder.Reading;
using ClockodoPS.HelpBuilder.Writing;

namespace ClockodoPS.HelpBuilder;

/// <summary>The entry point. The build of the module runs it; see ModuleFolder.targets.</summary>
internal static class Program
{
    private const string Usage = """
        ClockodoPS.HelpBuilder <folder of the built assembly> --help <folder>    writes the file for Get-Help
        ClockodoPS.HelpBuilder <folder of the built assembly> --docs <folder>    writes the Markdown reference
        ClockodoPS.HelpBuilder <folder of the built assembly> --check <folder>   checks that the reference is up to date
        """;

    private static int Main(string[] arguments)
    {
        if (arguments is not [string built, string option, string folder])
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        try
        {
            IReadOnlyList<string> problems = Run(Cmdlets(built), option, folder);
            return Report(problems);
        }
        catch (HelpException exception)
        {
            return Report([exception.Message]);
        }
    }

    private static IReadOnlyList<CmdletHelp> Cmdlets(string folder)
    {
        IReadOnlyList<CmdletHelp> cmdlets = HelpReader.Read(folder);
        IReadOnlyList<string> problems = HelpRules.Check(cmdlets);
        return problems.Count == 0 ? cmdlets : throw new HelpException(string.Join("\n", problems));
    }

    private static IReadOnlyList<string> Run(IReadOnlyList<CmdletHelp> cmdlets, string option, string folder)
    {
        switch (option)
        {
            case "--help":
                Directory.CreateDirectory(folder);
                File.WriteAllText(Path.Combine(folder, MamlWriter.FileName), MamlWriter.Write(cmdlets));
                return [];
            case "--docs":
                ReferenceFolder.Write(folder, MarkdownWriter.Write(cmdlets));
                return [];
            case "--check":
                IReadOnlyList<string> differences = ReferenceFolder.Differences(folder, MarkdownWriter.Write(cmdlets));
                return differences.Count == 0
                    ? []
                    : [$"{folder} is out of date; build with -p:WriteReference=true. Files: {string.Join(", ", differences)}"];
            default:
                return [$"{option} is not a valid option.\n{Usage}"];
        }
    }

    // In the format of build errors, so that the build reports them.
    private static int Report(IReadOnlyList<string> problems)
    {
        foreach (string problem in string.Join("\n", problems).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Console.Error.WriteLine($"help : error HELP001: {problem}");
        }

        return problems.Count == 0 ? 0 : 1;
    }
}
