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
