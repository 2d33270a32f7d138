BeforeAll {
    Import-Module ClockodoPS -Force
    Connect-Clockodo -Sandbox
}

Describe 'Get-ClockodoUser in a pipeline' {
    It 'stops when Select-Object has enough' {
        Get-ClockodoUser | Select-Object -First 2 | Should -HaveCount 2
        Get-ClockodoUser -Me | Should -HaveCount 1 -Because 'the session works on afterwards'
    }

    It 'reads IDs and users from the pipeline' {
        $users = Get-ClockodoUser -First 2

        ($users.Id | Get-ClockodoUser).Name | Should -Be $users.Name
        ($users | Get-ClockodoUser).Name | Should -Be $users.Name
    }

    It 'emits users that filter and group' {
        Get-ClockodoUser | Where-Object Active -EQ $false | Should -HaveCount 2
        (Get-ClockodoUser | Group-Object Role).Name | Should -Be 'owner', 'worker'
    }

    It 'names the user that Get-ClockodoEntry lists' {
        $user = Get-ClockodoUser 'Björn*'
        $entries = Get-ClockodoEntry -Period LastYear -User $user -First 3

        $entries.UserId | Select-Object -Unique | Should -Be $user.Id
    }

    It 'writes CSV that reads back' {
        $copies = Get-ClockodoUser | ConvertTo-Csv | ConvertFrom-Csv

        $copies.Name | Should -Be (Get-ClockodoUser).Name
        $copies[0].Active | Should -Be 'True'
    }

    It 'fits a window of <_> columns' -ForEach 80, 120 {
        $lines = (Get-ClockodoUser | Out-String -Width $_) -split "`r?`n"

        $width = $_
        $lines | Where-Object Length -GT $width | Should -BeNullOrEmpty
        $lines | Where-Object { $_ -match '^ +Id Name +Number +Email +Role +Active$' } | Should -HaveCount 1
    }
}

Describe 'The help of Get-ClockodoUser' {
    It 'says of -<Name> that it is about users' -ForEach @{ Name = 'Name' }, @{ Name = 'Id' }, @{ Name = 'Active' } {
        $text = (Get-Help Get-ClockodoUser -Parameter $Name).Description.Text -join ' '

        $text | Should -Match '\busers\b'
        $text | Should -Not -Match '[{}]'
    }

    It 'says that -Name takes wildcards' {
        (Get-Help Get-ClockodoUser -Parameter Name).globbing | Should -Be 'true'
    }

    It 'names the error of a missing user' {
        Get-Help Get-ClockodoUser -Full | Out-String | Should -Match 'NotFound'
    }
}
