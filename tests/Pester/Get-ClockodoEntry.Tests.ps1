BeforeAll {
    Import-Module ClockodoPS -Force
    Connect-Clockodo -Sandbox
    $month = @(Get-ClockodoEntry -TimeSince ([datetime]::Today.AddDays(-30)) -Enhanced)
}

Describe 'Get-ClockodoEntry in a pipeline' {
    It 'stops when Select-Object has enough' {
        Get-ClockodoEntry -TimeSince ([datetime]::Today.AddDays(-30)) | Select-Object -First 3 | Should -HaveCount 3
        Get-ClockodoEntry -Period LastYear | Should -Not -BeNullOrEmpty -Because 'the session works on afterwards'
    }

    It 'fits a window of <Width> columns' -ForEach @{ Width = 120 }, @{ Width = 80 } {
        $lines = ($month | Out-String -Width $Width) -split "`r?`n"

        $lines | Where-Object Length -GT $Width | Should -BeNullOrEmpty
        $lines | Where-Object { $_ -like 'Date*Hours*Customer*Billable' } | Should -HaveCount 1
        ($lines | Where-Object { $_ -like '20*' }).Count | Should -Be $month.Count
    }

    It 'shows other columns with Format-Table' {
        $month | Select-Object -First 1 | Format-Table Id, UserName | Out-String | Should -Match "$($month[0].Id)"
    }

    It 'emits hours that add up' {
        $expected = ($month.Duration | Where-Object { $_ } | ForEach-Object TotalHours | Measure-Object -Sum).Sum

        [math]::Round(($month | Measure-Object Hours -Sum).Sum, 3) | Should -Be ([math]::Round($expected, 3))
    }

    It 'emits entries that group by customer' {
        ($month | Group-Object CustomerName | Measure-Object Count -Sum).Sum | Should -Be $month.Count
        ($month | Group-Object Type).Name | Should -Contain 'TimeEntry'
    }

    It 'emits entries that compare by type and ID' {
        Compare-Object $month (Get-ClockodoEntry -Id $month.Id) | Should -BeNullOrEmpty
        (Compare-Object $month ($month | Select-Object -Skip 1)).InputObject.Id | Should -Be $month[0].Id
    }

    It 'emits entries that become JSON with names for states' {
        $entry = $month | Where-Object Type -EQ TimeEntry | Select-Object -First 1
        $json = $entry | ConvertTo-Json -EnumsAsStrings | ConvertFrom-Json

        $json.Id | Should -Be $entry.Id
        $json.Type | Should -Be 'TimeEntry'
        $json.CustomerName | Should -BeExactly $entry.CustomerName
        $json.Hours | Should -Be $entry.Hours
    }

}
