using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;

namespace ClockodoPS.Tests.Views.Support;

/// <summary>Entries of every type, to be shown in windows.</summary>
public abstract class ViewTest : ConnectedTest
{
    private protected const string Table = "TableControl";
    private protected const string List = "ListControl";

    /// <summary>The entries that the test made, and the one that is running.</summary>
    private protected const string Made = $"Get-ClockodoEntry -Enhanced {Days} | {Chosen}";

    /// <summary>The same without texts and names.</summary>
    private protected const string MadePlain = $"Get-ClockodoEntry {Days} | {Chosen}";

    private const string Days = "-Since 2026-03-16 -Until 2026-03-18";
    private const string Chosen = "Where-Object { $_.Id -ge $first -or $_.IsRunning }";

    private const string Entries = """
        $given = @{ Customer = 4711; Billable = 'Billable' }
        New-ClockodoEntry @given -Service 860608 -Project 512004 -TimeSince 2026-03-16T08:00+01:00 -TimeUntil 2026-03-16T09:30+01:00 `
            -Text "Migration `"Phase 2`"`r`nzweite Zeile`tmit Tabulator"
        New-ClockodoEntry @given -Service 860622 -LumpSum 249.9 -TimeSince 2026-03-16T10:00+01:00 -Text Pauschale
        New-ClockodoEntry -Customer 5208 -Billable NotBillable -LumpSumService 41260 -LumpSumServiceAmount 2 -TimeSince 2026-03-16T11:00+01:00
        New-ClockodoEntry @given -Service 903377 -TimeSince 2026-03-16T22:00+01:00 -TimeUntil 2026-03-18T07:05+01:00 -Duration 31:05 `
            -Text 'Eine Reise, die so lange dauert, dass ihre Beschreibung in keine Zeile einer Tabelle mehr passt'
        Set-ClockodoEntry ((Get-ClockodoEntry -Since 2026-03-16T08:00+01:00 -Until 2026-03-16T08:00+01:00 -Project 512004)[-1].Id) -Billable Billed
        """;

    // Times are shown in local time, so the place is fixed, too.
    private readonly ProcessState _process = new();

    public override async ValueTask InitializeAsync()
    {
        _process.MoveTo("Europe/Berlin");
        await base.InitializeAsync();
        Succeed($"$first = @({Entries})[0].Id");
        Succeed("$made = { $input | Where-Object Id -ge $first }");
    }

    public override async ValueTask DisposeAsync()
    {
        _process.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// What a window shows where the views of one shape go before the others: no Format-List is in this engine. The culture
    /// is fixed, too, for the engine breaks lines between words under some cultures only.
    /// </summary>
    private protected string ShowIn(string shape, int width, string script, bool hasColours = false, string culture = "en-US")
    {
        string views = ShippedViews.ModuleOf(shape);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            using Engine engine = Introduce(new Engine(width, hasColours: hasColours));
            engine.Set("first", Engine.Variable("first"));
            engine.Show("Remove-Module ClockodoPS; Import-Module $args[0]; Import-Module $args[1]", views, InstalledModule.ManifestPath);
            engine.Show(Connect);
            return Trimmed(engine.Show(script));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            Directory.Delete(Path.GetDirectoryName(views)!, recursive: true);
        }
    }

    /// <summary>Lines without the blanks at their ends, and without the seconds that have passed meanwhile.</summary>
    private protected static string Trimmed(string shown) => Regex.Replace(
        string.Join("\n", shown.Split('\n').Select(line => line.TrimEnd())), @"1:0[5-9]:[0-9]{2} \(running\)", "1:05:00 (running)");
}
