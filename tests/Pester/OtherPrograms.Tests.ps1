# The imports that about_ClockodoPS_Csv shows for files of other programs, on sample rows of their formats.
BeforeDiscovery {
    $files = @(
        @{
            File     = 'toggl.csv'
            Content  = "`u{feff}User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ()`n" +
                "Ann,ann@example.com,ACME Deutschland GmbH,Relaunch Website,,Migration,Yes,2026-08-21,19:21:21,2026-08-21,20:51:21,01:30:00,,`n" +
                'Ann,ann@example.com,Müller & Söhne GmbH,,,"Call, long",No,2026-08-22,09:00:00,2026-08-22,09:18:25,18:25 min,,'
            Expected = @('4711|2026-08-21 19:21|01:30:00|Migration|Billable', '5208|2026-08-22 09:00|00:18:25|Call, long|NotBillable')
        }
        @{
            File     = 'clockify.csv'
            Content  = "Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)`n" +
                'Relaunch Website,ACME Deutschland GmbH,Migration,,Ann,,ann@example.com,,Yes,29/04/2026,14:00,29/04/2026,15:30,01:30:00,1.50'
            Expected = @('4711|2026-04-29 14:00|01:30:00|Migration|Billable')
        }
        @{
            File     = 'harvest.csv'
            Content  = "Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Invoiced?,First Name,Last Name`n" +
                "2026-08-21,Müller & Söhne GmbH,Warenwirtschaft,,Support,Printer,1.5,No,No,Ann,Example`n" +
                "2026-08-22,Müller & Söhne GmbH,Warenwirtschaft,,Support,Quarter,`"0,25`",No,No,Ann,Example`n" +
                "2026-08-23,Müller & Söhne GmbH,Warenwirtschaft,,Support,Half,0.5,Yes,No,Ann,Example`n" +
                "2026-08-24,Müller & Söhne GmbH,Warenwirtschaft,,Support,Clock,10:05,Yes,No,Ann,Example`n" +
                '2026-08-25,Müller & Söhne GmbH,Warenwirtschaft,,Support,Day,8,Yes,No,Ann,Example'
            Expected = @(
                '5208|2026-08-21 09:00|01:30:00|Printer|NotBillable'
                '5208|2026-08-22 09:00|00:15:00|Quarter|NotBillable'
                '5208|2026-08-23 09:00|00:30:00|Half|Billable'
                '5208|2026-08-24 09:00|10:05:00|Clock|Billable'
                '5208|2026-08-25 09:00|08:00:00|Day|Billable'
            )
        }
        @{
            File     = 'kimai.csv'
            Content  = "Date,From,To,Duration,Rate,User,Customer,Project,Activity,Description,Exported,Tags,Hourly rate,Fixed rate`n" +
                "2026-08-21,23:00,00:30,1:30,0,ann,ACME Deutschland GmbH,Wartung,Support,Night shift,0,,0,`n" +
                "2026-08-22,09:00,10:00,1:00,0,ann,ACME Deutschland GmbH,Wartung,Support,Morning,0,,0,`n" +
                "2026-08-23,9:00,10:30,1:30,0,ann,ACME Deutschland GmbH,Wartung,Support,Short hour,0,,0,`n" +
                '2026-08-24,22:00,0:00,2:00,0,ann,ACME Deutschland GmbH,Wartung,Support,To midnight,0,,0,'
            Expected = @(
                '4711|2026-08-21 23:00|01:30:00|Night shift|Billable'
                '4711|2026-08-22 09:00|01:00:00|Morning|Billable'
                '4711|2026-08-23 09:00|01:30:00|Short hour|Billable'
                '4711|2026-08-24 22:00|02:00:00|To midnight|Billable'
            )
        }
    )
}

BeforeAll {
    Import-Module ClockodoPS -Force
    $topic = Get-Content (Join-Path (Get-Module ClockodoPS).ModuleBase 'en-US/about_ClockodoPS_Csv.help.txt')

    # The code of the topic that reads a file: from the line with its name, or with the culture before it, to a blank line.
    function Get-TopicCode($File) {
        $line = [array]::FindIndex($topic, [Predicate[string]] { param($text) $text -like "*Import-Csv $File*" })
        $first = if ($topic[$line - 1] -match 'CurrentCulture') { $line - 1 } else { $line }
        $last = $line
        while ($topic[$last + 1] -match '\S') { $last++ }
        $topic[$first..$last] -join "`n"
    }
}

Describe 'The import of <File>' -ForEach $files {
    It 'adds what the file says, under <_>' -ForEach 'en-US', 'de-DE', 'de-CH', 'da-DK', 'th-TH', 'ar-SA' {
        Connect-Clockodo -Sandbox
        $before = [cultureinfo]::CurrentCulture
        Push-Location $TestDrive
        try {
            Set-Content $File $Content
            [cultureinfo]::CurrentCulture = $_
            $added = & ([scriptblock]::Create((Get-TopicCode $File))) -ErrorAction Stop
        }
        finally {
            Pop-Location
            [cultureinfo]::CurrentCulture = $before
        }

        @($added | ForEach-Object { "$($_.CustomerId)|$($_.TimeSince.ToString('yyyy-MM-dd HH:mm', [cultureinfo]::InvariantCulture))|$($_.Duration)|$($_.Text)|$($_.Billable)" }) |
            Should -BeExactly $Expected
    }
}
