# Entries are kept in some form, then changed, removed and added at random. Afterwards, they become what they were.

BeforeDiscovery {
    $Ways = @(
        @{ Name = 'a variable'; Seed = 4711; Keep = { $before }; Read = { $kept } }
        @{ Name = 'Clixml'; Seed = 4712; Keep = { $before | Export-Clixml $file }; Read = { Import-Clixml $file } }
        @{ Name = 'JSON'; Seed = 4713; Keep = { ConvertTo-Json @($before) -Depth 5 }; Read = { $kept | ConvertFrom-Json } }
        @{
            Name = 'CSV under sv-SE'; Seed = 4714
            Keep = { Use-Culture sv-SE { $before | Export-Csv $file } }
            Read = { Use-Culture sv-SE { Import-Csv $file } }
        }
    )
}

BeforeAll {
    Import-Module ClockodoPS -Force
    $writable = @(
        'Type', 'CustomerId', 'ProjectId', 'SubprojectId', 'UserId', 'ServiceId', 'LumpSumServiceId', 'Billable', 'Text', 'TimeSince'
        'TimeUntil', 'Duration', 'HourlyRate', 'LumpSum', 'LumpSumServiceAmount'
    )

    function Use-Culture([string] $Name, [scriptblock] $Script) {
        $culture = [cultureinfo]::CurrentCulture
        try {
            [cultureinfo]::CurrentCulture = $Name
            & $Script
        }
        finally {
            [cultureinfo]::CurrentCulture = $culture
        }
    }

    # About 40 entries of all types. The service adds none to a project that is completed.
    function Get-Before {
        $completed = (Get-ClockodoProject -Completed).Id
        $all = Get-ClockodoEntry -TimeSince (Get-Date).AddDays(-120) -Enhanced | Where-Object { -not $_.IsRunning -and $_.ProjectId -notin $completed }
        $all | Group-Object Type | ForEach-Object { $_.Group | Select-Object -First 14 }
    }

    function Get-Written($Entries) {
        foreach ($entry in $Entries) { @(foreach ($name in $writable) { "$name=$($entry.$name)" }) -join '|' }
    }

    function Get-Change($Random, $Entry, $Other) {
        $change = @{ Text = @('', 'OOPS', "Größe ""XL""`nzweite Zeile", "$($Other.Text)")[$Random.Next(4)] }
        if ($Random.Next(2)) {
            $change += @{ Customer = $Other.CustomerId; Project = $Other.ProjectId ?? 0; Subproject = $Other.SubprojectId ?? 0 }
        }
        if ($Random.Next(2)) { $change.Billable = @('NotBillable', 'Billable', 'Billed')[$Random.Next(3)] }
        if ($Random.Next(3) -eq 0) { $change.User = $Other.UserId }
        if ($Random.Next(3) -eq 0) {
            $change.TimeSince = $Entry.TimeSince.AddDays(@(-400, -1, 30)[$Random.Next(3)])
            if ($Entry.Type -eq 'TimeEntry') { $change.TimeUntil = $change.TimeSince.AddMinutes($Random.Next(300)) }
        }
        elseif ($Entry.Type -eq 'TimeEntry') { $change.HourlyRate = $Random.Next(200) }
        elseif ($Entry.Type -eq 'LumpSum') { $change.LumpSum = $Random.Next(1000) / 100 }
        else { $change.LumpSumServiceAmount = $Random.Next(1000) / 100 }
        $change
    }

    function Edit-Anything($Random, $Entries) {
        Remove-ClockodoEntry $Entries[0].Id -Confirm:$false
        $left = [System.Collections.Generic.List[object]]@($Entries | Select-Object -Skip 1)
        foreach ($number in 1..30) {
            $entry = $left[$Random.Next($left.Count)]
            switch ($Random.Next(4)) {
                0 { Remove-ClockodoEntry $entry.Id -Confirm:$false; $null = $left.Remove($entry) }
                1 { $left.Add(($entry | New-ClockodoEntry)) }
                default {
                    $change = Get-Change $Random $entry $left[$Random.Next($left.Count)]
                    Set-ClockodoEntry $entry.Id @change
                }
            }
        }
    }
}

Describe 'Entries that were kept in <Name>' -ForEach $Ways {
    BeforeAll {
        $ErrorActionPreference = 'Stop'
        Connect-Clockodo -Sandbox
        $file = Join-Path $TestDrive 'before'
        $before = Get-Before
        $kept = . $Keep
        Edit-Anything ([random]::new($Seed)) $before
        $restored = . $Read | Restore-ClockodoEntry -PassThru
        $seedText = "the seed is $Seed"
    }

    It 'were removed and added again' {
        $before.Count | Should -BeGreaterThan 30
        $restored[0].Id | Should -Not -Be $before[0].Id -Because $seedText
    }

    It 'become what they were' {
        $now = $restored | ForEach-Object { Get-ClockodoEntry $_.Id }
        Get-Written $now | Should -BeExactly (Get-Written $before) -Because $seedText
        $restored.OldId | Should -Be $before.Id -Because $seedText
        $restored.Id | Sort-Object -Unique | Should -HaveCount $before.Count -Because $seedText
    }

    It 'need no second time' {
        $again = . $Read | Restore-ClockodoEntry -PassThru -Verbose 4>&1
        $again | Where-Object { $_ -isnot [System.Management.Automation.VerboseRecord] } | ForEach-Object Id | Should -Be $restored.Id -Because $seedText
        "$($again | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] } | Select-Object -Last 1)" |
            Should -BeExactly "$($before.Count) rows: $($before.Count) skipped." -Because $seedText
    }
}

Describe 'A CSV file that was written under en-US' {
    BeforeAll {
        Connect-Clockodo -Sandbox
        $file = Join-Path $TestDrive 'en-US.csv'
        $before = Get-ClockodoEntry -Period LastMonth -Enhanced -Billable Billable | Select-Object -First 3
        Use-Culture en-US { $before | Export-Csv $file }
        $before | Set-ClockodoEntry -Text OOPS
    }

    It 'is refused under de-DE, and nothing is changed' {
        { Use-Culture de-DE { Import-Csv $file | Restore-ClockodoEntry } } | Should -Throw -ErrorId 'Invalid,*'
        ($before | Get-ClockodoEntry).Text | Should -Be 'OOPS', 'OOPS', 'OOPS'
    }

    It 'is restored under en-US' {
        Use-Culture en-US { Import-Csv $file | Restore-ClockodoEntry }
        ($before | Get-ClockodoEntry).Text | Should -Be $before.Text
    }
}
