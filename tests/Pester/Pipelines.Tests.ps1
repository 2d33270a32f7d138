BeforeAll {
    Import-Module ClockodoPS -Force
    $connection = Connect-Clockodo -Sandbox -PassThru
    $month = @(Get-ClockodoEntry -TimeSince ([datetime]::Today.AddDays(-30)) -Enhanced)
}

Describe 'The commands in the full shell' {
    It 'stop when Select-Object has enough' {
        Get-ClockodoEntry -TimeSince ([datetime]::Today.AddDays(-30)) | Select-Object -First 3 | Should -HaveCount 3
        Get-ClockodoEntry -Period LastYear | Should -Not -BeNullOrEmpty -Because 'the session works on afterwards'
    }

    It 'fit a window of <Width> columns' -ForEach @{ Width = 120 }, @{ Width = 80 } {
        $lines = ($month | Out-String -Width $Width) -split "`r?`n"

        $lines | Where-Object Length -GT $Width | Should -BeNullOrEmpty
        $lines | Where-Object { $_ -like 'Date*Hours*Customer*Billable' } | Should -HaveCount 1
        ($lines | Where-Object { $_ -like '20*' }).Count | Should -Be $month.Count
    }

    It 'show other columns with Format-Table' {
        $month | Select-Object -First 1 | Format-Table Id, UserName | Out-String | Should -Match "$($month[0].Id)"
    }

    It 'add up hours' {
        $expected = ($month.Duration | Where-Object { $_ } | ForEach-Object TotalHours | Measure-Object -Sum).Sum

        [math]::Round(($month | Measure-Object Hours -Sum).Sum, 3) | Should -Be ([math]::Round($expected, 3))
    }

    It 'group by customer' {
        ($month | Group-Object CustomerName | Measure-Object Count -Sum).Sum | Should -Be $month.Count
        ($month | Group-Object Type).Name | Should -Contain 'TimeEntry'
    }

    It 'sort and compare by the Id' {
        Compare-Object $month $month | Should -BeNullOrEmpty
        ($month | Sort-Object -Descending | Select-Object -First 1).Id | Should -Be ($month.Id | Measure-Object -Maximum).Maximum
    }

    It 'become JSON with names for states' {
        $entry = $month | Where-Object Type -EQ TimeEntry | Select-Object -First 1
        $json = $entry | ConvertTo-Json -EnumsAsStrings | ConvertFrom-Json

        $json.Id | Should -Be $entry.Id
        $json.Type | Should -Be 'TimeEntry'
        $json.CustomerName | Should -BeExactly $entry.CustomerName
        $json.Hours | Should -Be $entry.Hours
    }

    It 'run in parallel with a connection that is handed over' {
        $ids = @($month | Select-Object -First 6 -ExpandProperty Id)

        $read = $ids | ForEach-Object -Parallel {
            Import-Module ClockodoPS
            Get-ClockodoEntry $_ -Connection $using:connection
        } -ThrottleLimit 3

        $read.Id | Sort-Object | Should -Be ($ids | Sort-Object)
    }

    It 'do not lend their connection to another runspace' {
        $found = 1 | ForEach-Object -Parallel {
            Import-Module ClockodoPS
            Get-ClockodoConnection
        }

        $found | Should -BeNullOrEmpty
    }

    It 'remove nothing under -WhatIf' {
        $before = (Get-ClockodoEntry -TimeSince 2020-01-01 -TimeUntil 2030-01-01).Count
        $month | Select-Object -First 2 | Remove-ClockodoEntry -WhatIf
        (Get-ClockodoEntry -TimeSince 2020-01-01 -TimeUntil 2030-01-01).Count | Should -Be $before
    }
}

Describe 'Help and completion' {
    It '<_> shows its parameters' -ForEach 'Connect-Clockodo', 'Get-ClockodoEntry', 'New-ClockodoEntry', 'Set-ClockodoEntry', 'Remove-ClockodoEntry' {
        $shown = Get-Help $_ | Out-String
        $common = [System.Management.Automation.Cmdlet]::CommonParameters + [System.Management.Automation.Cmdlet]::OptionalCommonParameters

        foreach ($parameter in (Get-Command $_).Parameters.Keys | Where-Object { $_ -notin $common }) {
            $shown | Should -Match "-$parameter\b"
        }
    }

    It '<Line> completes to <Words>' -ForEach @(
        @{ Line = 'Get-ClockodoEntry -Period Las'; Words = 'LastMonth', 'LastWeek', 'LastYear' }
        @{ Line = 'Get-ClockodoEntry -Billable '; Words = 'Billable', 'BillableOrBilled', 'Billed', 'NotBillable' }
        @{ Line = 'New-ClockodoEntry -Billable No'; Words = @('NotBillable') }
        @{ Line = 'Connect-Clockodo -Language '; Words = 'de', 'en', 'fr' }
        @{ Line = 'Get-ClockodoEntry -Cus'; Words = @('-Customer') }
    ) {
        $found = (TabExpansion2 $Line -cursorColumn $Line.Length).CompletionMatches.CompletionText

        $found | Sort-Object | Should -Be $Words
    }
}
