using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>The table in a window of 80 columns.</summary>
[Collection(ProcessState.Name)]
public class NarrowTableTests : TableTest
{
    private const string Plain = "Get-ClockodoEntry -Since 2026-03-16 -Until 2026-03-16";
    private const string Enhanced = $"{Plain} -Enhanced";

    private protected override int Width => 80;

    [Fact]
    public void An_enhanced_list_shows_names()
    {
        Assert.Equal(
            """

            Date       From–Until     Hours Customer  Project   Service   Text     Billable
            ----       ----------     ----- --------  -------   -------   ----     --------
            2026-03-16 08:00–09:30     1:30 ACME Deu… Relaunch… Software… Migrati… billed
            2026-03-16 10:00                ACME Deu…           Grafik &… Pauscha… yes
            2026-03-16 11:00                Müller &…           Wartungs…          no
            2026-03-16 22:00–07:05 +2 31:05 ACME Deu…           Reisezei… Eine Re… yes


            """.ReplaceLineEndings("\n"),
            ShowMade(Enhanced));
    }

    [Fact]
    public void A_plain_list_shows_numbers()
    {
        Assert.Equal(
            """

            Date       From–Until     Hours Customer  Project   Service   Text     Billable
            ----       ----------     ----- --------  -------   -------   ----     --------
            2026-03-16 08:00–09:30     1:30 4711      512004    860608             billed
            2026-03-16 10:00                4711                860622             yes
            2026-03-16 11:00                5208                41260              no
            2026-03-16 22:00–07:05 +2 31:05 4711                903377             yes


            """.ReplaceLineEndings("\n"),
            ShowMade(Plain));
    }
}
