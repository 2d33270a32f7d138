# The views in the full shell: Format-Table and Format-List, at 80 and at 120 columns, with and without colours.

BeforeAll {
    Import-Module ClockodoPS -Force
    $connection = Connect-Clockodo -Sandbox -PassThru
    $given = @{ Customer = 4711; Billable = 'Billable' }
    $morning = [datetime]'2026-03-16T08:00'
    $made = @(
        New-ClockodoEntry @given -Service 860608 -Project 512004 -TimeSince $morning -TimeUntil $morning.AddHours(1.5) -HourlyRate 95.5 -Text "Migration`nPhase 2"
        New-ClockodoEntry @given -Service 860622 -TimeSince $morning.AddHours(2) -LumpSum 249.9 -Text 'Pauschale'
        New-ClockodoEntry @given -LumpSumService 41260 -TimeSince $morning.AddHours(3) -LumpSumServiceAmount 2
    )
    $null = $made[1] | Set-ClockodoEntry -Billable Billed
    $entries = @(Get-ClockodoEntry -TimeSince 2026-03-16 -TimeUntil 2026-03-16 -Enhanced | Where-Object Id -In $made.Id)

    function Get-Line([int] $Width) {
        # Without colours, which Out-String takes out.
        @(($input | Out-String -Width $Width) -split '\r?\n' | ForEach-Object TrimEnd)
    }

    # In a process of its own, for colours are one setting of the whole process.
    function Invoke-Coloured([string] $Rendering, [string] $NoColor) {
        $file = Join-Path $TestDrive 'coloured.ps1'
        @(
            "Import-Module ClockodoPS; Connect-Clockodo -Sandbox"
            if ($Rendering) { "`$PSStyle.OutputRendering = '$Rendering'" }
            '$entry = New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-03-16T08:00 -TimeUntil 2026-03-16T09:30'
            '$entry = $entry | Set-ClockodoEntry -Billable Billed -PassThru'
            '$entry; $entry | Format-List'
        ) | Set-Content $file
        $before = $env:NO_COLOR
        try {
            $env:NO_COLOR = $NoColor
            (& ([Environment]::ProcessPath) "$PSHOME/pwsh.dll" -NoProfile -NonInteractive -File $file) -join "`n"
        }
        finally {
            $env:NO_COLOR = $before
        }
    }
}

Describe 'An entry at <Width> columns' -ForEach @{ Width = 80 }, @{ Width = 120 } {
    It 'is a line of a table' {
        $lines = $entries | Format-Table | Get-Line $Width

        $lines | Where-Object Length -GT $Width | Should -BeNullOrEmpty
        $lines | Where-Object { $_ -cmatch '^Date +From–Until +Hours +Customer +Project +Service +Text +Billable$' } | Should -HaveCount 1
        $lines | Where-Object { $_ -like '2026-03-16 *' } | Should -HaveCount 3
        $lines | Where-Object { $_ -cmatch '^2026-03-16 08:00–09:30     1:30 ACME .* yes$' } | Should -HaveCount 1
    }

    It 'is the same table without Format-Table' {
        $entries | Get-Line $Width | Should -BeExactly ($entries | Format-Table | Get-Line $Width)
    }

    It 'is a list with what a time entry has' {
        $lines = $entries[0] | Format-List | Get-Line $Width

        $lines | Where-Object Length -GT $Width | Should -BeNullOrEmpty
        $told = $lines | Where-Object { $_ -and $_ -notmatch '^(User|TextId|Time(Insert|LastChange.*)) ' }
        $told -join "`n" | Should -BeExactly (@(
            "Id                     : $($entries[0].Id)"
            'Type                   : time entry'
            'Time                   : 2026-03-16 08:00:00–09:30:00'
            'Duration               : 1:30:00'
            'Hours                  : 1.5'
            'Customer               : ACME Deutschland GmbH (4711)'
            'Project                : Relaunch Website (512004)'
            'Service                : Softwareentwicklung (860608)'
            'Text                   : Migration'
            '                         Phase 2'
            'Billable               : yes'
            'HourlyRate             : 95.50'
            'Revenue                : 0.00' # The budget of the project is strict.
        ) -join "`n")
    }

    It 'is a list with what a lump sum has' {
        $lines = $entries[1] | Format-List | Get-Line $Width

        $lines | Should -Contain 'LumpSum        : 249.90'
        $lines | Should -Contain 'Billable       : billed'
        $lines | Where-Object { $_ -match '^(Duration|HourlyRate|LumpSumService|Project|Clocked)' } | Should -BeNullOrEmpty
    }

    It 'is a list with what a lump sum service has' {
        $lines = $entries[2] | Format-List | Get-Line $Width

        $lines | Should -Contain 'LumpSumService       : Wartungsvertrag "Klein" (41260)'
        $lines | Should -Contain 'LumpSumServiceAmount : 2'
        $lines | Should -Contain 'LumpSumServicePrice  : 250.00'
    }

    It 'looks the same after Export-Clixml and Import-Clixml' {
        $file = Join-Path $TestDrive 'entries.xml'
        $entries | Export-Clixml $file
        $copies = Import-Clixml $file

        $copies | Get-Line $Width | Should -BeExactly ($entries | Get-Line $Width)
        $copies | Format-List | Get-Line $Width | Should -BeExactly ($entries | Format-List | Get-Line $Width)
    }
}

Describe 'A connection at <Width> columns' -ForEach @{ Width = 80 }, @{ Width = 120 } {
    It 'is a line of a table' {
        $lines = $connection | Get-Line $Width

        $lines | Where-Object Length -GT $Width | Should -BeNullOrEmpty
        $lines[1] | Should -MatchExactly '^UserName +User +UserId +Host +Sandbox$'
        $lines[3] | Should -MatchExactly "^$($connection.UserName) +katharina.* +$($connection.UserId) sandbox\..* yes$"
    }

    It 'is a list' {
        $lines = $connection | Format-List | Get-Line $Width

        $lines | Should -Contain "User                : $($connection.User)"
        $lines | Should -Contain "BaseUri             : $($connection.BaseUri)"
        $lines | Should -Contain 'IsSandbox           : True'
    }
}

Describe 'A user at <Width> columns' -ForEach @{ Width = 80 }, @{ Width = 120 } {
    It 'is a list that begins with what identifies it' {
        $lines = Get-ClockodoUser -Me | Format-List | Get-Line $Width

        $labels = $lines | Where-Object { $_ } | ForEach-Object { ($_ -split ' ')[0] }
        $labels | Select-Object -First 7 | Should -BeExactly 'Id', 'Name', 'Number', 'Email', 'Role', 'Active', 'TeamId'
        $lines | Where-Object { $_ -match ': *$' } | Should -BeNullOrEmpty
    }
}

Describe 'Colours' {
    BeforeAll {
        $escape = [char] 27
        $dim = "$escape[2mbilled$escape[0m"
    }

    It 'are there where they are wanted' {
        $shown = Invoke-Coloured -Rendering Ansi

        ($shown -split [regex]::Escape($dim)).Count - 1 | Should -Be 2 -Because $shown
    }

    It 'are not there in plain text' {
        $shown = Invoke-Coloured -Rendering PlainText

        $shown | Should -Match 'billed'
        $shown.Contains($escape) | Should -BeFalse
    }

    It 'are not there under NO_COLOR' {
        $shown = Invoke-Coloured -NoColor 1

        $shown | Should -Match 'billed'
        $shown.Contains($escape) | Should -BeFalse
    }

    It 'are not there in a file' {
        $file = Join-Path $TestDrive 'entries.txt'
        $entries | Format-List | Out-File $file

        Get-Content $file -Raw | Should -Match 'billed'
        (Get-Content $file -Raw).Contains($escape) | Should -BeFalse
    }
}
