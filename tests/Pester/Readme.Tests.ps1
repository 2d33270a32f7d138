# The README in the shell that people have: its blocks run in their order, and its transcript shows what the commands print.

BeforeDiscovery {
    $readme = (Get-Content (Join-Path $PSScriptRoot '../../README.md') -Raw) -replace "`r"

    # The first block builds the module, which is done.
    $blocks = @([regex]::Matches($readme, '(?s)```powershell\n(.*?)```') |
            ForEach-Object { ($_.Groups[1].Value -replace '(?m)^(\./build\.ps1.*|Import-Module .*)$').Trim() } |
            Where-Object { $_ })
    $runnable = @($blocks -notlike '# needs an account*')

    $transcript = [regex]::Match($readme, '(?s)```text\n(.*?)```').Groups[1].Value
    $steps = @($transcript -split '(?m)^PS> ' | Where-Object { $_ } | ForEach-Object {
            $lines = $_ -split '\n'
            $more = @($lines | Select-Object -Skip 1 | Where-Object { $_.StartsWith('>> ') })
            @{
                Command = (@($lines[0]) + @($more | ForEach-Object { $_.Substring(3) })) -join "`n"
                Shown   = @($lines | Select-Object -Skip (1 + $more.Count))
            }
        })
}

BeforeAll {
    Import-Module ClockodoPS -Force
}

Describe 'The README' {
    BeforeAll {
        Connect-Clockodo -Sandbox
        Push-Location $TestDrive
        'Customer,TimeSince,TimeUntil', '4711,2026-11-02T09:00,2026-11-02T10:30' | Set-Content week.csv
        $entry = New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-11-02T09:00 -TimeUntil 2026-11-02T10:30
    }

    AfterAll { Pop-Location }

    It 'runs: <_>' -ForEach $runnable {
        $ErrorActionPreference = 'Stop'
        { . ([scriptblock]::Create($_)) | Out-Null } | Should -Not -Throw
    }

    It 'names only parameters that exist: <_>' -ForEach $blocks {
        $problems = $null
        $script = [System.Management.Automation.Language.Parser]::ParseInput($_, [ref] $null, [ref] $problems)
        $problems | Should -BeNullOrEmpty

        foreach ($command in $script.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)) {
            if ($command.GetCommandName() -notlike '*-Clockodo*') { continue }
            $known = (Get-Command $command.GetCommandName() -ErrorAction Stop).Parameters.Values | ForEach-Object { $_.Name; $_.Aliases }
            $named = $command.CommandElements | Where-Object { $_ -is [System.Management.Automation.Language.CommandParameterAst] }
            $named.ParameterName | Where-Object { $_ -and $_ -notin $known } | Should -BeNullOrEmpty
        }
    }
}

Describe 'The transcript of the README' {
    BeforeAll {
        # One session for all steps: a later one uses the variables of an earlier one.
        $shell = [powershell]::Create([runspacefactory]::CreateRunspace())
        $shell.Runspace.Open()
        $null = $shell.AddScript('Import-Module ClockodoPS').Invoke()

        # A table's heading, without the widths of its columns.
        function Get-Heading([string[]] $Lines) {
            $Lines | Where-Object { $_ -match '^(Date|Name) ' } | Select-Object -First 1 | ForEach-Object { $_.Trim() -replace ' +', ' ' }
        }

        # What the day does not change of a row or of an error.
        function Get-Beginning([string[]] $Lines) {
            $Lines | ForEach-Object { if ($_ -match '^(20(?=\d\d-)|Set-ClockodoEntry: Cannot process)') { $Matches[1] } } | Select-Object -First 1
        }
    }

    AfterAll {
        $shell.Runspace.Dispose()
        $shell.Dispose()
    }

    It 'shows what is printed: <Command>' -ForEach $steps {
        $shell.Commands.Clear()
        $shell.Streams.ClearStreams()
        $emitted = $shell.AddScript($Command).Invoke()
        $printed = @((@($emitted) + @($shell.Streams.Error) | Out-String -Width 100) -replace '\e\[[\d;]*m' -split '\r?\n')

        # A week, or a month, may be without an entry of the kind.
        if ($Command -notlike 'Get-*' -or ($printed | Where-Object { $_.Trim() })) {
            Get-Heading $printed | Should -BeExactly (Get-Heading $Shown)
            if ($Command -notlike '*-WhatIf*') {
                Get-Beginning $printed | Should -BeExactly (Get-Beginning $Shown)
            }
        }
    }
}
