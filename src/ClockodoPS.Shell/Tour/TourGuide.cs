using System;
using System.IO;
using System.Linq;
using ClockodoPS.Shell.Hosting;

namespace ClockodoPS.Shell.Tour;

/// <summary>Shows the steps of tour.ps1: what is said of a command, the command, and what it prints.</summary>
public static class TourGuide
{
    /// <summary>Runs the tour in a session of its own.</summary>
    /// <param name="open">Opens the session.</param>
    /// <param name="output">Where the session shows what it prints, and the tour what it says.</param>
    /// <returns>Whether every step went well, or wrong where it was to.</returns>
    public static bool Run(Func<ModuleSession> open, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(output);
        using ModuleSession session = open();
        bool succeeded = true;
        foreach (TourStep step in TourStep.ReadAll().Where(step => step.CanRun(session)))
        {
            output.WriteLine();
            foreach (string line in step.Comments)
            {
                output.WriteLine($"# {line}");
            }

            output.WriteLine($"PS> {string.Join(Environment.NewLine + ">>  ", step.Lines)}");
            succeeded &= session.Show(string.Join(Environment.NewLine, step.Lines)) != step.FailsOnPurpose;
        }

        return succeeded;
    }
}
