BeforeAll {
    Import-Module ClockodoPS -Force
    Connect-Clockodo -Sandbox
}

Describe 'Set-ClockodoEntry' {
    It 'brings changes back from a CSV file' {
        $new = @{ Customer = 4711; TimeSince = '2026-03-16T08:00'; Billable = 'Billable' }
        $made = @(
            New-ClockodoEntry @new -Service 860608 -TimeUntil '2026-03-16T09:30' -Text 'Migration'
            New-ClockodoEntry @new -Service 860608 -LumpSum 249.9
            New-ClockodoEntry @new -LumpSumService 41212 -LumpSumServiceAmount 2.5
        )
        $path = Join-Path $TestDrive 'entries.csv'

        $made | Export-Csv $path
        Import-Csv $path | ForEach-Object { $_.Text = 'geändert'; $_ } | Set-ClockodoEntry -ErrorAction Stop

        ($made | Get-ClockodoEntry).Text | Should -BeExactly @('geändert', 'geändert', 'geändert')
    }
}

Describe 'Copies of entries in Set-ClockodoEntry' {
    BeforeEach {
        $new = @{ Customer = 4711; Service = 860608; Billable = 'Billable'; TimeSince = '2026-03-16T08:00'; TimeUntil = '2026-03-16T09:30' }
        $entry = New-ClockodoEntry @new -Text 'Migration'
        $path = Join-Path $TestDrive 'copy'
    }

    It 'change only what the command line says, after <Name>' -ForEach @(
        @{ Name = 'Export-Clixml'; Copy = { param($entry) $entry | Export-Clixml $path; Import-Clixml $path } }
        @{ Name = 'a job'; Copy = { param($entry) Start-Job { $using:entry } | Receive-Job -Wait -AutoRemoveJob } }
        @{ Name = 'JSON'; Copy = { param($entry) $entry | ConvertTo-Json | ConvertFrom-Json } }
        @{ Name = 'JSON with names'; Copy = { param($entry) $entry | ConvertTo-Json -EnumsAsStrings | ConvertFrom-Json } }
        @{ Name = 'JSON as a hashtable'; Copy = { param($entry) $entry | ConvertTo-Json | ConvertFrom-Json -AsHashtable } }
    ) {
        $copy = & $Copy $entry
        # Meanwhile, somebody changes the text.
        Set-ClockodoEntry -Id $entry.Id -Text 'meanwhile'

        $copy | Set-ClockodoEntry -Billable NotBillable -ErrorAction Stop

        $now = Get-ClockodoEntry -Id $entry.Id
        $now.Text | Should -BeExactly 'meanwhile'
        $now.Billable | Should -Be 'NotBillable'
    }

    It 'are not changes by themselves' {
        $copy = $entry | ConvertTo-Json | ConvertFrom-Json
        $copy.Text = 'new'

        { $copy | Set-ClockodoEntry -ErrorAction Stop } | Should -Throw '*Select-Object Id, Text*'

        (Get-ClockodoEntry -Id $entry.Id).Text | Should -BeExactly 'Migration'
    }
}

Describe 'Columns without a value in Set-ClockodoEntry' {
    It 'change nothing: <Name>' -ForEach @(
        @{ Name = 'a calculated property without a result'; Expression = { $notes | Where-Object Id -EQ 1 | ForEach-Object Text } }
        @{ Name = 'a calculated property that is null'; Expression = { $null } }
        @{ Name = 'a calculated property that throws'; Expression = { throw 'no' } }
        @{ Name = 'an empty list'; Expression = { @() } }
    ) {
        $entry = New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-03-16T08:00 -TimeUntil 2026-03-16T09:30 -Text 'Migration'

        $entry | Select-Object Id, @{ n = 'Text'; e = $Expression }, @{ n = 'Billable'; e = { 'NotBillable' } } | Set-ClockodoEntry -ErrorAction Stop

        (Get-ClockodoEntry -Id $entry.Id).Text | Should -BeExactly 'Migration'
    }
}
