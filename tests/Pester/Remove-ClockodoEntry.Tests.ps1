BeforeAll {
    Import-Module ClockodoPS -Force
    . $PSScriptRoot/OwnEntries.ps1
}

Describe 'Remove-ClockodoEntry' {
    It 'removes nothing under -WhatIf' {
        Connect-Clockodo -Sandbox
        $before = (Get-ClockodoEntry -TimeSince 2020-01-01 -TimeUntil 2030-01-01).Count
        Get-ClockodoEntry -Period LastMonth -First 2 | Remove-ClockodoEntry -WhatIf
        (Get-ClockodoEntry -TimeSince 2020-01-01 -TimeUntil 2030-01-01).Count | Should -Be $before
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
