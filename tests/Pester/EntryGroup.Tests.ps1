BeforeAll {
    Import-Module ClockodoPS -Force
    Connect-Clockodo -Sandbox
}

Describe 'Get-ClockodoEntryGroup in the shell' {
    It 'equals Get-ClockodoEntry and Group-Object by <By>' -ForEach @(
        @{ By = 'Customer'; Property = 'CustomerName' }
        @{ By = 'User'; Property = 'UserName' }
        @{ By = 'Service'; Property = 'ServiceId' }
    ) {
        $entries = Get-ClockodoEntry -Period LastMonth -Enhanced
        $expected = $entries | Where-Object $Property | Group-Object $Property | ForEach-Object {
            $revenue = [decimal]0
            $_.Group.Revenue | ForEach-Object { $revenue += $_ }
            '{0}: {1} s, {2:0.00}' -f $_.Name, [int]($_.Group.Duration | Measure-Object TotalSeconds -Sum).Sum, $revenue
        }

        $groups = Get-ClockodoEntryGroup -Period LastMonth -GroupBy $By | Where-Object Key | ForEach-Object {
            $key = if ($Property -like '*Name') { $_.Name } else { $_.Key }
            '{0}: {1} s, {2:0.00}' -f $key, [int]$_.Duration.TotalSeconds, ($_.Revenue ?? 0)
        }

        $groups | Sort-Object | Should -Be ($expected | Sort-Object)
    }

    It 'shows levels as indentation at <_> columns' -ForEach 80, 120 {
        $lines = (Get-ClockodoEntryGroup -Period LastMonth -GroupBy Customer, Project | Out-String -Width $_) -split "`r?`n"

        $lines | Where-Object Length -GT $_ | Should -BeNullOrEmpty
        $lines | Where-Object { $_ -match '^ACME Deutschland GmbH +\d+:\d\d +[\d.]* [# ]{10} +\d+%$' } | Should -HaveCount 1
        $lines | Where-Object { $_ -match '^  Wartung +\d+:\d\d ' } | Should -HaveCount 1
    }

    It 'has no colours in plain text' {
        $PSStyle.OutputRendering = 'PlainText'
        Get-ClockodoEntryGroup -Period LastMonth -GroupBy Customer | Out-String | Should -Not -Match "`e"
    }

    It 'writes rows with a column for each level' {
        $file = Join-Path $TestDrive open.csv
        Get-ClockodoEntryGroup -Period LastMonth -GroupBy Month, Customer -Flatten | Export-Csv $file

        $rows = Import-Csv $file
        $rows[0].psobject.Properties.Name | Should -Be 'Month', 'Customer', 'Hours', 'Revenue', 'HourlyRate', 'CustomerId'
        $rows.Month | Select-Object -Unique | Should -Be ('{0:yyyy-MM}' -f (Get-Date).AddMonths(-1))
    }
}

Describe 'The month, end to end' {
    BeforeAll {
        Connect-Clockodo -Sandbox
        $open = @{ Period = 'LastMonth'; Billable = 'Billable'; BudgetType = 'WithoutStrict' }
        $file = Join-Path $TestDrive billed.xml
    }

    It 'marks exactly what was listed, and the file undoes it' {
        $before = (Get-ClockodoEntry -Period LastMonth | ForEach-Object { "$($_.Id) $($_.Billable)" }) -join ','
        $entries = Get-ClockodoEntry @open -Enhanced
        $entries | Export-Clixml $file
        $first = $entries[0].TimeSince.Date.AddHours(20)
        $meanwhile = New-ClockodoEntry -Customer $entries[0].CustomerId -Service Support -TimeSince $first -TimeUntil $first.AddHours(1) -User 'Jörg Weiß' -Billable Billable

        $entries | Set-ClockodoEntry -Billable Billed

        (Get-ClockodoEntry @open).Id | Should -Be $meanwhile.Id
        Get-ClockodoEntryGroup @open -GroupBy Customer | Should -HaveCount 1

        Import-Clixml $file | Set-ClockodoEntry -Billable Billable
        $meanwhile | Remove-ClockodoEntry -Confirm:$false
        (Get-ClockodoEntry -Period LastMonth | ForEach-Object { "$($_.Id) $($_.Billable)" }) -join ',' | Should -Be $before
    }

    It 'marks a group in two requests' {
        $group = Get-ClockodoEntryGroup @open -GroupBy Customer | Select-Object -First 1

        $group | Set-ClockodoEntryGroup -Billable Billed -Confirm:$false

        (Get-ClockodoEntryGroup @open -GroupBy Customer).Name | Should -Not -Contain $group.Name
    }
}
