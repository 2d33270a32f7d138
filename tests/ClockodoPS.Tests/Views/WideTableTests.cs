using System;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>The table in a window of 120 columns.</summary>
[Collection(ProcessState.Name)]
public class WideTableTests : TableTest
{
    private const string Plain = "Get-ClockodoEntry -Since 2026-03-16 -Until 2026-03-16";
    private const string Enhanced = $"{Plain} -Enhanced";

    private protected override int Width => 120;

    [Fact]
    public void An_enhanced_list_shows_names()
    {
        Assert.Equal(
            """

            Date       From–Until     Hours Customer            Project             Service             Text               Billable
            ----       ----------     ----- --------            -------             -------             ----               --------
            2026-03-16 08:00–09:30     1:30 ACME Deutschland G… Relaunch Website    Softwareentwicklung Migration "Phase … billed
            2026-03-16 10:00                ACME Deutschland G…                     Grafik & Gestaltung Pauschale          yes
            2026-03-16 11:00                Müller & Söhne GmbH                     Wartungsvertrag "K…                    no
            2026-03-16 22:00–07:05 +2 31:05 ACME Deutschland G…                     Reisezeit (Weg für… Eine Reise, die s… yes


            """.ReplaceLineEndings("\n"),
            ShowMade(Enhanced));
    }

    [Fact]
    public void A_plain_list_shows_numbers()
    {
        Assert.Equal(
            """

            Date       From–Until     Hours Customer            Project             Service             Text               Billable
            ----       ----------     ----- --------            -------             -------             ----               --------
            2026-03-16 08:00–09:30     1:30 4711                512004              860608                                 billed
            2026-03-16 10:00                4711                                    860622                                 yes
            2026-03-16 11:00                5208                                    41260                                  no
            2026-03-16 22:00–07:05 +2 31:05 4711                                    903377                                 yes


            """.ReplaceLineEndings("\n"),
            ShowMade(Plain));
    }

    [Fact]
    public void Hours_are_rounded_to_minutes_as_people_do_it()
    {
        const string Add = """
            New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-03-16T12:00:00+01:00 `
                -TimeUntil 2026-03-16T12:59:59+01:00
            """;

        Assert.Contains("2026-03-16 12:00–12:59     1:00 4711", Engine.Show(Add), StringComparison.Ordinal);
    }

    [Fact]
    public void A_running_entry_has_no_end_and_the_hours_so_far()
    {
        string[] lines = Engine.Show("Get-ClockodoEntry -Since 2026-03-18 -Until 2026-03-18 -Enhanced | Where-Object IsRunning").Split('\n');

        Assert.Matches("^2026-03-18 [0-9]{2}:[0-9]{2}–         1:0[5-9]\\+ ACME Deutschland G… Relaunch Website ", lines[3]);
    }
}
