using System;
using System.IO;
using System.Linq;
using System.Text;
using ClockodoPS.Shell.Hosting;
using ClockodoPS.Shell.Tour;

namespace ClockodoPS.Shell;

/// <summary>
/// Runs the tour, or with <c>-Command '…'</c> or <c>-File x.ps1 …</c> anything else, in a session with the module imported.
/// </summary>
internal static class Program
{
    private const int WidthWithoutWindow = 120;

    private const string Usage = """
        dotnet run --project src/ClockodoPS.Shell                              the tour
        dotnet run --project src/ClockodoPS.Shell -- -Command 'Get-Command'    a command
        dotnet run --project src/ClockodoPS.Shell -- -File x.ps1 argument      a script
        """;

    private static int Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        TextReader? input = Console.IsInputRedirected ? null : Console.In;
        // Some terminals do not tell how wide they are, and say 0.
        int width = !Console.IsOutputRedirected && Console.WindowWidth is > 0 and int columns ? columns : WidthWithoutWindow;
        bool hasColours = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        ModuleSession Open() => ModuleSession.Open(Console.Out, input, width, hasColours);

        switch (arguments)
        {
            case []:
                return TourGuide.Run(Open, Console.Out) ? 0 : 1;
            case [var option, var command] when Is(option, "-Command"):
                return Run(Open, command, []);
            case [var option, var path, .. var rest] when Is(option, "-File"):
                if (!File.Exists(path))
                {
                    Console.Error.WriteLine($"There is no file '{path}'.");
                    return 2;
                }

                string quoted = Path.GetFullPath(path).Replace("'", "''", StringComparison.Ordinal);
                return Run(Open, $"& '{quoted}' @args", rest);
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Run(Func<ModuleSession> open, string script, string[] arguments)
    {
        using ModuleSession session = open();
        bool succeeded = session.Show(script, [.. arguments.Cast<object>()]);
        return session.Host.ExitCode ?? (succeeded ? 0 : 1);
    }

    private static bool Is(string argument, string option) => argument.Equals(option, StringComparison.OrdinalIgnoreCase);
}
