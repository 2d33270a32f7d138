# Entries out of the service and back, through the files that people make of them.

BeforeDiscovery {
    $Cultures = 'de-DE', 'en-US', 'en-GB', 'fr-FR', ''

    # Day and month are written the same way round by nobody, and with these two the text does not tell: 03/04/2019 is a
    # date in both, and a point is a decimal sign in both. The help names a way that is safe.
    $NoTextCanTell = @(
        'to en-GB'          # written under the invariant culture: month first
        'to fr-FR'
        'en-GB to '         # read under the invariant culture
    )

    $Pairs = foreach ($written in $Cultures) {
        foreach ($read in $Cultures) {
            if ($written -ne $read -and "$written to $read".TrimStart() -notin $NoTextCanTell) {
                @{ Written = $written; Read = $read }
            }
        }
    }
    $Untold = @(
        @{ Written = ''; Read = 'en-GB' }
        @{ Written = ''; Read = 'fr-FR' }
        @{ Written = 'en-GB'; Read = '' }
    )
    $Own = $Cultures | ForEach-Object { @{ Culture = $_ } }
}

BeforeAll {
    Import-Module ClockodoPS -Force
    $Culture = [cultureinfo]::CurrentCulture
    $Fields = 'Type', 'CustomerId', 'ProjectId', 'SubprojectId', 'UserId', 'ServiceId', 'LumpSumServiceId', 'Billable', 'Text',
        'TimeSince', 'TimeUntil', 'Duration', 'HourlyRate', 'LumpSum', 'LumpSumServiceAmount', 'ClockedOffline', 'TimeClockedSince'

    # Long before anything that the demo company did.
    function Get-Own {
        Get-ClockodoEntry -TimeSince 2019-01-01 -TimeUntil 2019-12-31 -Enhanced
    }

    function Add-Own {
        $all = @{ Customer = 4711; User = 234602; Project = 512004; Subproject = 310440 }
        New-ClockodoEntry @all -Service 860608 -Billable Billable -TimeSince 2019-03-04T09:00:01Z -TimeUntil 2019-03-04T10:30:00Z `
            -Duration 1:15 -HourlyRate 84.03 -Text "Größe ""A""; 7 €`r`nzweite Zeile, mit Komma" -ClockedOffline `
            -TimeClockedSince 2019-03-04T09:00Z
        New-ClockodoEntry @all -Service 860608 -Billable Billed -TimeSince 2019-03-05T09:00Z -LumpSum 1234.5 -Text "'; --"
        New-ClockodoEntry @all -LumpSumService 41212 -LumpSumServiceAmount 2.5 -Billable NotBillable -TimeSince 2019-12-31T22:00Z
        New-ClockodoEntry -Customer 5208 -Service 860608 -Billable Billed -TimeSince 2019-12-30T09:00Z -TimeUntil 2019-12-31T09:00Z
    }

    function Format-Own($Entries) {
        $Entries | Select-Object $Fields | Sort-Object TimeSince, Type | ConvertTo-Json -EnumsAsStrings
    }

    function Use-Culture([string] $Name, [scriptblock] $Script) {
        $before = [cultureinfo]::CurrentCulture
        try {
            [cultureinfo]::CurrentCulture = [cultureinfo]::GetCultureInfo($Name)
            & $Script
        }
        finally {
            [cultureinfo]::CurrentCulture = $before
        }
    }
}

AfterAll {
    [cultureinfo]::CurrentCulture = $Culture
}

Describe 'A file of entries' {
    BeforeEach {
        Connect-Clockodo -Sandbox
        $file = Join-Path $TestDrive 'entries.csv'
        Add-Own | Out-Null
        $entries = Get-Own
        $before = Format-Own $entries
    }

    It 'brings back every field under the culture that wrote it: <Culture>' -ForEach $Own {
        Use-Culture $Culture {
            $entries | Export-Csv $file
            $entries | Remove-ClockodoEntry -Confirm:$false
            $added = Import-Csv $file | New-ClockodoEntry
            $added | Should -HaveCount 4
        }
        Format-Own (Get-Own) | Should -Be $before
    }

    It 'written under <Written> and read under <Read> is the same, or an error for its first row' -ForEach $Pairs {
        Use-Culture $Written { $entries | Export-Csv $file }
        $entries | Remove-ClockodoEntry -Confirm:$false
        $problem = $null
        Use-Culture $Read {
            try {
                Import-Csv $file | New-ClockodoEntry -ErrorAction Stop
            }
            catch {
                Set-Variable problem $_ -Scope 2
            }
        } | Out-Null
        if ($problem) {
            $problem.FullyQualifiedErrorId | Should -BeLike 'Invalid,*'
            "$problem" | Should -BeLike 'Row 1: *'
            Get-Own | Should -BeNullOrEmpty
        }
        else {
            Format-Own (Get-Own) | Should -Be $before
        }
    }

    It 'written under "<Written>" and read under "<Read>" is another day, and no text could tell' -ForEach $Untold {
        Use-Culture $Written { $entries | Select-Object -Skip 1 -First 1 | Export-Csv $file }
        $entries | Remove-ClockodoEntry -Confirm:$false
        Use-Culture $Read { Import-Csv $file | New-ClockodoEntry } | Out-Null
        (Get-Own).TimeSince.Month | Should -Be 5
    }

    It 'with ISO dates is the same under every culture' {
        foreach ($name in 'de-DE', 'en-US', 'en-GB', 'fr-FR', '') {
            $entries = Get-Own
            Use-Culture '' {
                $entries | Select-Object *, @{ n = 'time_since'; e = { $_.TimeSince.ToString('o') } },
                    @{ n = 'time_until'; e = { "$(if ($_.TimeUntil) { $_.TimeUntil.ToString('o') })" } } -ExcludeProperty TimeSince, TimeUntil,
                    TimeClockedSince | Export-Csv $file
            }
            $entries | Remove-ClockodoEntry -Confirm:$false
            Use-Culture $name { Import-Csv $file | New-ClockodoEntry } | Should -HaveCount 4
        }
        (Get-Own).TimeSince | Sort-Object | Should -Be ($entries.TimeSince | Sort-Object)
    }
}

Describe 'What was removed' {
    BeforeEach {
        Connect-Clockodo -Sandbox
        Add-Own | Out-Null
        $before = Format-Own (Get-Own)
        $removed = Get-ClockodoEntry -TimeSince 2019-01-01 -TimeUntil 2019-12-31 | Remove-ClockodoEntry -PassThru -Confirm:$false
    }

    It 'comes back from a variable' {
        $removed | New-ClockodoEntry | Should -HaveCount 4
        Format-Own (Get-Own) | Should -Be $before
    }

    It 'comes back from a CSV file' {
        $removed | Export-Csv (Join-Path $TestDrive 'removed.csv')
        Import-Csv (Join-Path $TestDrive 'removed.csv') | New-ClockodoEntry | Should -HaveCount 4
        Format-Own (Get-Own) | Should -Be $before
    }

    It 'comes back from a Clixml file' {
        $removed | Export-Clixml (Join-Path $TestDrive 'removed.xml')
        Import-Clixml (Join-Path $TestDrive 'removed.xml') | New-ClockodoEntry | Should -HaveCount 4
        Format-Own (Get-Own) | Should -Be $before
    }
}
