BeforeAll {
    Import-Module ClockodoPS -Force
    $writable = @(
        'Type', 'CustomerId', 'ProjectId', 'SubprojectId', 'UserId', 'ServiceId', 'LumpSumServiceId', 'Billable', 'Text', 'TimeSince'
        'TimeUntil', 'Duration', 'HourlyRate', 'LumpSum', 'LumpSumServiceAmount', 'ClockedOffline', 'TimeClockedSince'
    )

    # The columns that New-ClockodoEntry writes, in one line for each entry.
    function Get-Written($Entries) {
        @(foreach ($entry in $Entries) { @(foreach ($name in $writable) { "$name=$($entry.$name)" }) -join '|' })
    }
}

Describe 'Entries through a CSV file' {
    BeforeAll {
        Connect-Clockodo -Sandbox
        $path = Join-Path $TestDrive 'entries.csv'
        $new = @{ Customer = 4711; TimeSince = '2026-03-16T08:00'; Billable = 'Billable' }
        $made = @{
            TimeEntry      = New-ClockodoEntry @new -Service 860608 -TimeUntil '2026-03-16T09:30' -Project 512004 -HourlyRate 95.5 -Text "Migration ""Phase 2""; ä, ß`nzweite Zeile"
            LumpSum        = New-ClockodoEntry @new -Service 860608 -LumpSum 249.9
            LumpSumService = New-ClockodoEntry @new -LumpSumService 41212 -LumpSumServiceAmount 2.5 -Text 'Komma, Strich; Punkt.'
        }
    }

    It 'lose no field when a <First> comes first, in <Culture>' -ForEach @(
        foreach ($culture in 'en-US', 'de-DE', 'fr-FR') {
            foreach ($first in 'TimeEntry', 'LumpSum', 'LumpSumService') {
                @{ First = $first; Culture = $culture }
            }
        }
    ) {
        $before = [cultureinfo]::CurrentCulture
        try {
            [cultureinfo]::CurrentCulture = $Culture
            $entries = @($made[$First]; $made.Keys | Where-Object { $_ -ne $First } | ForEach-Object { $made[$_] })
            $entries | Export-Csv $path -UseCulture
            $back = Import-Csv $path -UseCulture | New-ClockodoEntry -WarningVariable warnings -ErrorAction Stop
        }
        finally {
            [cultureinfo]::CurrentCulture = $before
        }

        $warnings | Should -BeNullOrEmpty
        (Get-Content $path -TotalCount 1) -split '[,;]' | Should -HaveCount @($entries[0].psobject.Properties).Count
        Get-Written $back | Should -BeExactly (Get-Written $entries)
        $back.Id | Should -Not -BeIn $entries.Id
    }

    It 'come back from the demo company' {
        # The service adds no time entry that is billed already, and none to a project that is completed.
        $entries = Get-ClockodoEntry -Period ThisYear | Where-Object { $_.Billable -ne 'Billed' -and -not $_.ProjectId -and -not $_.IsRunning } | Get-ClockodoEntry | Select-Object -First 100
        $entries.Type | Sort-Object -Unique | Should -HaveCount 3

        $entries | Export-Csv $path
        $back = Import-Csv $path | New-ClockodoEntry -ErrorAction Stop

        Get-Written $back | Should -BeExactly (Get-Written $entries)
    }

    It 'come back from JSON' {
        $entries = @($made.Values | Get-ClockodoEntry)
        $back = $entries | Select-Object * | ConvertTo-Json -EnumsAsStrings -AsArray | ConvertFrom-Json |
            Select-Object * -ExcludeProperty Duration | New-ClockodoEntry -ErrorAction Stop

        Get-Written $back | Should -BeExactly (Get-Written $entries)
    }

    It 'report a bad row by its number' {
        "Customer;TimeSince;TimeUntil`n4711;2026-03-16T08:00;2026-03-16T09:00`nACME;2026-03-16T08:00;2026-03-16T09:00" | Set-Content $path

        $added = Import-Csv $path -Delimiter ';' | New-ClockodoEntry -Service 860608 -Billable Billable -ErrorVariable problems -ErrorAction SilentlyContinue

        $added | Should -HaveCount 1
        $problems[0].FullyQualifiedErrorId | Should -BeLike 'NotFound,*'
        $problems[0].Exception.Message | Should -BeLike "Row 2 of the input: Customer: There is no customer named 'ACME'*"
    }
}

Describe 'Entries through JSON' {
    It 'are added as they were: <Type>, <Name>' -ForEach @(
        foreach ($type in 'TimeEntry', 'LumpSum', 'LumpSumService') {
            @{ Type = $type; Name = 'numbers'; Copy = { param($entry) $entry | ConvertTo-Json | ConvertFrom-Json } }
            @{ Type = $type; Name = 'names'; Copy = { param($entry) $entry | ConvertTo-Json -EnumsAsStrings | ConvertFrom-Json } }
            @{ Type = $type; Name = 'hashtable'; Copy = { param($entry) $entry | ConvertTo-Json | ConvertFrom-Json -AsHashtable } }
        }
    ) {
        Connect-Clockodo -Sandbox
        $new = @{ Customer = 4711; TimeSince = '2026-03-16T08:00'; Billable = 'Billable'; Text = 'Migration' }
        $entry = switch ($Type) {
            'TimeEntry' { New-ClockodoEntry @new -Service 860608 -TimeUntil '2026-03-16T09:30' -Duration 1:15 -HourlyRate 95.5 }
            'LumpSum' { New-ClockodoEntry @new -Service 860608 -LumpSum 249.9 }
            'LumpSumService' { New-ClockodoEntry @new -LumpSumService 41212 -LumpSumServiceAmount 2.5 }
        }

        $again = & $Copy $entry | New-ClockodoEntry -ErrorAction Stop

        Get-Written $again | Should -BeExactly (Get-Written $entry)
    }
}
