using ClockodoPS.Tests.Views.Support;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>The list view of entries: what Format-List shows, in a window of 120 columns.</summary>
[Collection(ProcessState.Name)]
public class WideWindowEntryListTests : ViewTest
{
    [Fact]
    public void Every_type_shows_what_it_has()
    {
        Assert.Equal(
            """

            Id             : 85001400
            Type           : time entry
            Time           : 2026-03-16 08:00–09:30
            Duration       : 1:30
            Customer       : ACME Deutschland GmbH (4711)
            Project        : Relaunch Website (512004)
            Service        : Softwareentwicklung (860608)
            Text           : Migration "Phase 2"
                             zweite Zeile mit Tabulator
            User           : Katharina Großmann (234561)
            Billable       : billed
            HourlyRate     : 105.00
            Revenue        : 0.00
            TimeInsert     : 2026-03-18 15:30
            TimeLastChange : 2026-03-18 15:30

            Id             : 85001407
            Type           : lump sum
            Time           : 2026-03-16 10:00
            Customer       : ACME Deutschland GmbH (4711)
            Service        : Grafik & Gestaltung (860622)
            Text           : Pauschale
            User           : Katharina Großmann (234561)
            Billable       : yes
            LumpSum        : 249.90
            Revenue        : 249.90
            TimeInsert     : 2026-03-18 15:30
            TimeLastChange : 2026-03-18 15:30

            Id                   : 85001414
            Type                 : lump sum service
            Time                 : 2026-03-16 11:00
            Customer             : Müller & Söhne GmbH (5208)
            LumpSumService       : Wartungsvertrag "Klein" (41260)
            User                 : Katharina Großmann (234561)
            Billable             : no
            LumpSumServiceAmount : 2
            LumpSumServicePrice  : 250.00
            Revenue              : 0.00
            TimeInsert           : 2026-03-18 15:30
            TimeLastChange       : 2026-03-18 15:30

            Id             : 85001421
            Type           : time entry
            Time           : 2026-03-16 22:00–2026-03-18 07:05
            Duration       : 31:05
            Offset         : -2:00
            Customer       : ACME Deutschland GmbH (4711)
            Service        : Reisezeit (Weg für Weg) (903377)
            Text           : Eine Reise, die so lange dauert, dass ihre Beschreibung in keine Zeile einer Tabelle mehr passt
            User           : Katharina Großmann (234561)
            Billable       : yes
            HourlyRate     : 45.00
            Revenue        : 1398.75
            TimeInsert     : 2026-03-18 15:30
            TimeLastChange : 2026-03-18 15:30

            Id             : 85001393
            Type           : time entry
            Time           : 2026-03-18 14:25– (running)
            Customer       : ACME Deutschland GmbH (4711)
            Project        : Relaunch Website (512004)
            Service        : Projektleitung (860640)
            Text           : Angebot "Stufe 2" geschrieben, Zahlen mit Jörg abgestimmt
            User           : Katharina Großmann (234561)
            Billable       : yes
            HourlyRate     : 110.00
            Revenue        : 0.00
            Clocked        : yes
            TimeInsert     : 2026-03-18 14:25
            TimeLastChange : 2026-03-18 14:25


            """.ReplaceLineEndings("\n"),
            ShowIn(List, 120, Made));
    }
}
