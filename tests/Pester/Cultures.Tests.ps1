# CSV files that are written under one culture and read under another.

BeforeDiscovery {
    $Cultures = 'de-DE', 'en-US', 'en-GB', 'fr-FR', ''

    # Day and month are written the same way round by nobody, and with these two the text does not tell: 03/04/2019 is a
    # date in both, and a point is a decimal sign in both. The help names a way that is safe.
    $NoTextCanTell = @(
        'to en-GB'          # written under the invariant culture: month first
        'to fr-FR'
        'en-GB to '         # read under the invariant culture
        'en-GB to en-US'    # a spreadsheet has a 24-hour clock there too
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
        @{ Written = 'en-GB'; Read = 'en-US' }
    )
    $Own = $Cultures | ForEach-Object { @{ Culture = $_ } }
}

BeforeAll {
    Import-Module ClockodoPS -Force
    . $PSScriptRoot/OwnEntries.ps1
    $Culture = [cultureinfo]::CurrentCulture

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
            "$problem" | Should -BeLike 'Row 1 of the input: *'
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

Describe 'A file that was written under sv-SE, as about_ClockodoPS_Csv says' {
    BeforeAll {
        $culture = [cultureinfo]::CurrentCulture
        Connect-Clockodo -Sandbox
        $entries = Get-ClockodoEntry -Period LastMonth -Enhanced -Billable Billable
        $file = Join-Path $TestDrive 'safe.csv'
        [cultureinfo]::CurrentCulture = 'sv-SE'
        $entries | Export-Csv $file
    }

    AfterEach {
        [cultureinfo]::CurrentCulture = $culture
    }

    It 'is read whole under <_>' -ForEach 'sv-SE', 'de-DE', 'fr-FR' {
        [cultureinfo]::CurrentCulture = $_
        $copies = @(Import-Csv $file | New-ClockodoEntry)

        $copies.Count | Should -Be $entries.Count
        for ($index = 0; $index -lt $copies.Count; $index++) {
            foreach ($property in 'TimeSince', 'TimeUntil', 'Duration', 'HourlyRate', 'LumpSum', 'LumpSumServiceAmount', 'Text') {
                $copies[$index].$property | Should -Be $entries[$index].$property
            }
        }
    }

    It 'is not misread under <_>: what does not fit is an error' -ForEach 'en-US', 'en-GB', 'ja-JP', 'th-TH' {
        [cultureinfo]::CurrentCulture = $_
        $copies = @(Import-Csv $file | New-ClockodoEntry -ErrorVariable problems -ErrorAction SilentlyContinue)

        $copies.Count + $problems.Count | Should -Be $entries.Count
        $problems | ForEach-Object { $_.FullyQualifiedErrorId | Should -BeLike 'Invalid,*' }
        foreach ($copy in $copies) {
            $same = $entries | Where-Object {
                $_.TimeSince -eq $copy.TimeSince -and $_.Duration -eq $copy.Duration -and
                $_.HourlyRate -eq $copy.HourlyRate -and $_.LumpSum -eq $copy.LumpSum }
            $same | Should -Not -BeNullOrEmpty
        }
    }
}
