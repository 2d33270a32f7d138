using System;
using ClockodoPS.Tests.Views.Support;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>The list view of entries: what Format-List shows, in a window of 80 columns.</summary>
[Collection(ProcessState.Name)]
public class EntryListTests : ViewTest
{
    [Fact]
    public void Every_type_shows_what_it_has()
    {
        Assert.Equal(
            """

            Id                     : 85001400
            Type                   : time entry
            Time                   : 2026-03-16 08:00:00–09:30:00
            Duration               : 1:30:00
            Hours                  : 1.5
            Customer               : ACME Deutschland GmbH (4711)
            Project                : Relaunch Website (512004)
            Service                : Softwareentwicklung (860608)
            Text                   : Migration "Phase 2"
                                     zweite Zeile mit Tabulator
            TextId                 : 61200051
            User                   : Katharina Großmann (234561)
            Billable               : billed
            HourlyRate             : 105.00
            Revenue                : 0.00
            TimeInsert             : 2026-03-18 15:30:00
            TimeLastChange         : 2026-03-18 15:30:00
            TimeLastChangeWorkTime : 2026-03-18 15:30:00

            Id             : 85001407
            Type           : lump sum
            Time           : 2026-03-16 10:00:00
            Customer       : ACME Deutschland GmbH (4711)
            Service        : Grafik & Gestaltung (860622)
            Text           : Pauschale
            TextId         : 61200052
            User           : Katharina Großmann (234561)
            Billable       : yes
            LumpSum        : 249.90
            Revenue        : 249.90
            TimeInsert     : 2026-03-18 15:30:00
            TimeLastChange : 2026-03-18 15:30:00

            Id                   : 85001414
            Type                 : lump sum service
            Time                 : 2026-03-16 11:00:00
            Customer             : Müller & Söhne GmbH (5208)
            LumpSumService       : Wartungsvertrag "Klein" (41260)
            User                 : Katharina Großmann (234561)
            Billable             : no
            LumpSumServiceAmount : 2
            LumpSumServicePrice  : 250.00
            Revenue              : 0.00
            TimeInsert           : 2026-03-18 15:30:00
            TimeLastChange       : 2026-03-18 15:30:00

            Id                     : 85001421
            Type                   : time entry
            Time                   : 2026-03-16 22:00:00–2026-03-18 07:05:00
            Duration               : 31:05:00
            Hours                  : 31.08333333
            Offset                 : -2:00:00
            Customer               : ACME Deutschland GmbH (4711)
            Service                : Reisezeit (Weg für Weg) (903377)
            Text                   : Eine Reise, die so lange dauert, dass ihre
                                     Beschreibung in keine Zeile einer Tabelle mehr passt
            TextId                 : 61200053
            User                   : Katharina Großmann (234561)
            Billable               : yes
            HourlyRate             : 45.00
            Revenue                : 1398.75
            TimeInsert             : 2026-03-18 15:30:00
            TimeLastChange         : 2026-03-18 15:30:00
            TimeLastChangeWorkTime : 2026-03-18 15:30:00

            Id                     : 85001393
            Type                   : time entry
            Time                   : 2026-03-18 14:25:00– (running)
            Duration               : 1:05:00 (running)
            Customer               : ACME Deutschland GmbH (4711)
            Project                : Relaunch Website (512004)
            Service                : Projektleitung (860640)
            Text                   : Angebot "Stufe 2" geschrieben, Zahlen mit Jörg
                                     abgestimmt
            TextId                 : 61200000
            User                   : Katharina Großmann (234561)
            Billable               : yes
            HourlyRate             : 110.00
            Revenue                : 0.00
            Clocked                : yes
            TimeClockedSince       : 2026-03-18 14:25:00
            TimeInsert             : 2026-03-18 14:25:00
            TimeLastChange         : 2026-03-18 14:25:00
            TimeLastChangeWorkTime : 2026-03-18 14:25:00


            """.ReplaceLineEndings("\n"),
            ShowIn(List, 80, Made));
    }

    [Fact]
    public void A_long_text_uses_the_window()
    {
        Assert.Contains(
            "\nText                   : Eine Reise, die so lange dauert, dass ihre Beschreibung in keine Zeile einer Tabelle mehr passt\n",
            ShowIn(List, 130, Made),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_stand_alone_where_no_names_were_fetched()
    {
        Assert.Equal(
            """

            Id                     : 85001400
            Type                   : time entry
            Time                   : 2026-03-16 08:00:00–09:30:00
            Duration               : 1:30:00
            Hours                  : 1.5
            Customer               : 4711
            Project                : 512004
            Service                : 860608
            TextId                 : 61200051
            User                   : 234561
            Billable               : billed
            HourlyRate             : 105.00
            TimeInsert             : 2026-03-18 15:30:00
            TimeLastChange         : 2026-03-18 15:30:00
            TimeLastChangeWorkTime : 2026-03-18 15:30:00

            Id                   : 85001414
            Type                 : lump sum service
            Time                 : 2026-03-16 11:00:00
            Customer             : 5208
            LumpSumService       : 41260
            User                 : 234561
            Billable             : no
            LumpSumServiceAmount : 2
            TimeInsert           : 2026-03-18 15:30:00
            TimeLastChange       : 2026-03-18 15:30:00


            """.ReplaceLineEndings("\n"),
            ShowIn(List, 80, $"{MadePlain} | Where-Object Id -in 85001400, 85001414"));
    }

    [Fact]
    public void It_is_the_same_under_a_culture_with_other_points_and_dates()
    {
        Assert.Equal(ShowIn(List, 80, Made), ShowIn(List, 80, Made, culture: "de-DE"));
    }

    [Fact]
    public void What_seldom_happens_has_its_line_then()
    {
        const string Seldom = """
            [pscustomobject]@{
                PSTypeName = 'Deserialized.Clockodo.Client.Entries.Entry'
                Id = 1; Type = 7; Billable = -1; CustomerId = 4711; UserId = 2; ProjectId = 3; ProjectName = 'Intranet'
                SubprojectId = 4; SubprojectName = 'Suche'; TimeSince = [datetime]'2026-03-16T08:00'
                TimeUntil = [datetime]'2026-03-16T08:30'; Duration = [timespan]'0:45'; Offset = [timespan]'0:15'
                Clocked = $true; ClockedOffline = $true; TestData = $true; Text = "eins`r`n`r`ndrei`e[31m`n"
            }
            """;

        Assert.Equal(
            """

            Id         : 1
            Type       : entry of type 7
            Time       : 2026-03-16 08:00:00–08:30:00
            Duration   : 0:45:00
            Hours      : 0.75
            Offset     : +0:15:00
            Customer   : 4711
            Project    : Intranet (3)
            Subproject : Suche (4)
            Text       : eins

                         drei [31m
            User       : 2
            Billable   : ?
            Clocked    : yes, offline
            TestData   : yes


            """.ReplaceLineEndings("\n"),
            ShowIn(List, 80, Seldom));
    }
}
