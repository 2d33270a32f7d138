using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ClockodoPS.HelpBuilder.Model;
using ClockodoPS.HelpBuilder.Reading;

namespace ClockodoPS.Tests.Help;

/// <summary>The help as the comments of this build say it, and where it is kept.</summary>
internal static class BuiltHelp
{
    public static IReadOnlyList<CmdletHelp> Cmdlets { get; } = HelpReader.Read(Path("BuiltModule"));

    public static string ReferencePath { get; } = Path("CmdletReference");

    public static string TopicsPath { get; } = Path("HelpTopics");

    private static string Path(string key) => typeof(BuiltHelp).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
