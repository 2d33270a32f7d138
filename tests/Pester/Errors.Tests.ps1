# An error as JSON, as people write it to a log.
BeforeAll {
    Import-Module ClockodoPS -Force
    Connect-Clockodo -Sandbox -WarningAction SilentlyContinue

    function Get-Json($Record, [int] $Depth) {
        $Record | ConvertTo-Json -Depth $Depth -Compress -WarningAction SilentlyContinue
    }

    function Get-Record([scriptblock] $Script) {
        try {
            & $Script -ErrorAction Stop
        }
        catch {
            $_
        }
    }
}

Describe 'An error of <Id>' -ForEach @(
    @{ Id = 'NotFound'; Script = { Get-ClockodoEntry 1 } }
    @{ Id = 'Invalid'; Script = { Get-ClockodoEntry 1 -First 3 } }
    @{ Id = 'Invalid'; Script = { [pscustomobject] @{ Id = 1; TimeSince = 'never' } | Set-ClockodoEntry } }
    @{ Id = 'NotConnected'; Script = { Get-ClockodoEntry -Connection $closed } }
    @{ Id = 'Unreachable'; Script = { Connect-Clockodo $nobody -BaseUri https://no-such-host.invalid/ } }
) {
    BeforeAll {
        $closed = Connect-Clockodo -Sandbox -PassThru
        Disconnect-Clockodo
        Connect-Clockodo -Sandbox
        $nobody = [pscredential]::new('a@b.example', (ConvertTo-SecureString 'no-key' -AsPlainText))
        $record = Get-Record $Script
    }

    It 'has this ID' {
        $record.FullyQualifiedErrorId | Should -BeLike "$Id,*"
    }

    It 'is short as JSON, but for what PowerShell adds about the command' {
        (Get-Json ($record | Select-Object * -ExcludeProperty InvocationInfo) 10).Length | Should -BeLessThan 3000
    }

    It 'is shorter than one of Get-Item in all' {
        $other = Get-Record { Get-Item (Join-Path $TestDrive nowhere) -ErrorAction Stop }

        (Get-Json $record 4).Length | Should -BeLessThan ((Get-Json $other 4).Length / 4)
    }
}

# What a variable of errors can contain.
Describe 'The JSON that about_ClockodoPS_Errors writes of <Name>' -ForEach @(
    @{ Name = 'errors of items'; Id = 'NotFound', 'NotFound'; Script = {
            1, 2 | Get-ClockodoEntry -ErrorVariable problems -ErrorAction SilentlyContinue
            $problems
        }
    }
    @{ Name = 'an error that ends the command'; Id = 'NotConnected'; Script = {
            Disconnect-Clockodo
            try { 1, 2 | Get-ClockodoEntry -ErrorVariable problems -ErrorAction SilentlyContinue } catch { $null = $_ }
            $problems
        }
    }
    @{ Name = 'an error that -ErrorAction Stop makes the end'; Id = 'Invalid'; Script = {
            try { [pscustomobject] @{ Id = 1; TimeSince = 'never' } | Set-ClockodoEntry -ErrorVariable problems -ErrorAction Stop } catch { $null = $_ }
            $problems
        }
    }
    @{ Name = 'an argument that is not valid'; Id = 'ParameterArgumentTransformationError'; Script = {
            try { Get-ClockodoEntry -TimeSince never } catch { $_ }
        }
    }
) {
    It 'has the ID and the message of each, and is short' {
        $topic = (Get-Content (Join-Path (Get-Module ClockodoPS).ModuleBase 'en-US/about_ClockodoPS_Errors.help.txt') -Raw) -replace "`r"
        $collect = [regex]::Match($topic, '(?s)\$records = .*?\n        \}').Value
        $write = [regex]::Match($topic, '(?s)\$records \| Select-Object.*?ConvertTo-Json').Value
        Connect-Clockodo -Sandbox

        $problems = & $Script
        $json = . ([scriptblock]::Create("$collect`n$write"))

        $problems | Should -Not -BeNullOrEmpty
        $json.Length | Should -BeLessThan 2000
        $errors = @($json | ConvertFrom-Json)
        $errors.FullyQualifiedErrorId -replace ',.*' | Should -Be $Id
        $errors.Message | Should -Not -BeNullOrEmpty
    }
}
