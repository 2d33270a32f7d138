# The help in the full shell: what Get-Help shows, every example and every command of the topics, against the sandbox.

BeforeDiscovery {
    Import-Module ClockodoPS -Force
    $commands = @((Get-Module ClockodoPS).ExportedCmdlets.Keys | Sort-Object | ForEach-Object { @{ Name = $_ } })
    $topics = @(Get-ChildItem (Join-Path (Get-Module ClockodoPS).ModuleBase 'en-US') -Filter '*.help.txt' |
        ForEach-Object { @{ Name = $_.Name -replace '\.help\.txt$'; Path = $_.FullName } })

    # What connects to an account, or says that it needs something, can only be parsed here.
    function Test-NeedsAccount([string] $Code) {
        if ($Code -match '^# needs ') {
            return $true
        }

        $script = [System.Management.Automation.Language.Parser]::ParseInput($Code, [ref] $null, [ref] $null)
        $connects = $script.FindAll({ param($node)
                $node -is [System.Management.Automation.Language.CommandAst] -and
                $node.GetCommandName() -eq 'Connect-Clockodo' }, $true)
        [bool] ($connects | Where-Object { $_.Extent.Text -notmatch '-Sandbox' })
    }

    $examples = @(foreach ($command in $commands) {
            foreach ($example in (Get-Help $command.Name -Full).examples.example) {
                $account = Test-NeedsAccount $example.code
                @{ Name = $command.Name; Title = $example.title.Trim('- '); Code = $example.code; NeedsAccount = $account }
            }
        })

    # A topic's commands are what stands eight columns in; its text stands four in. A block ends where text follows.
    foreach ($topic in $topics) {
        $blocks = @()
        $code = @()
        foreach ($line in @(Get-Content $topic.Path) + '    end') {
            if ($line -match '^ {8}(.*)') {
                $code += $Matches[1]
            }
            elseif ($code.Count -gt 0 -and $line.Trim()) {
                $blocks += $code -join "`n"
                $code = @()
            }
        }
        $topic.Code = @($blocks | Where-Object { -not (Test-NeedsAccount $_) }) -join "`n"
        $topic.Unrun = @($blocks | Where-Object { Test-NeedsAccount $_ })
    }
}

BeforeAll {
    Import-Module ClockodoPS -Force

    # In a runspace of its own, as in a window of its own: examples set the culture, connect, and write files. What an
    # example catches or keeps quiet is no error.
    function Invoke-InRunspace([string] $Code) {
        $shell = [powershell]::Create([runspacefactory]::CreateRunspace())
        $shell.Runspace.Open()
        try {
            $null = $shell.AddScript({
                    param($Folder, $Code)
                    $ConfirmPreference = 'None'
                    Set-Location $Folder
                    [cultureinfo]::CurrentCulture = 'en-US'
                    Import-Module ClockodoPS
                    Connect-Clockodo -Sandbox
                    & ([scriptblock]::Create($Code)) 2>&1
                }).AddArgument("$TestDrive").AddArgument($Code)
            $emitted = $shell.Invoke()
            $errors = @($emitted | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] })
            # Errors first, because what is shown of a failed test is cut somewhere.
            [pscustomobject]@{ Succeeded = $errors.Count -eq 0; Shown = $errors + $emitted | Out-String -Stream | Select-Object -First 60 | Out-String }
        }
        finally {
            $shell.Runspace.Dispose()
            $shell.Dispose()
        }
    }
}

Describe 'Get-Help <Name>' -ForEach $commands {
    It 'shows everything at <_> columns' -ForEach 80, 120 {
        $shown = Get-Help $Name -Full | Out-String -Width $_

        foreach ($heading in 'SYNOPSIS', 'SYNTAX', 'DESCRIPTION', 'PARAMETERS', 'INPUTS', 'OUTPUTS', 'NOTES', 'RELATED LINKS') {
            $shown | Should -Match "(?m)^$heading"
        }
        $width = $_
        @($shown -split '\r?\n' | Where-Object Length -GT $width) | Should -BeNullOrEmpty
    }

    It 'has text for every parameter' {
        $help = Get-Help $Name -Full
        $known = (Get-Command $Name).Parameters.Keys | Where-Object {
            $_ -notin [System.Management.Automation.Cmdlet]::CommonParameters }

        foreach ($parameter in $known) {
            $text = ($help.parameters.parameter | Where-Object name -EQ $parameter).Description.Text -join ' '
            $text | Should -Not -BeNullOrEmpty -Because "-$parameter needs a text"
        }
    }

    It 'says the same of parameters as the engine' {
        foreach ($parameter in (Get-Help $Name -Full).parameters.parameter) {
            $known = (Get-Command $Name).Parameters[$parameter.name]
            $known | Should -Not -BeNullOrEmpty
            $aliases = if ($known.Aliases.Count) { $known.Aliases -join ', ' } else { 'none' }
            $parameter.aliases | Should -Be $aliases
        }
    }
}

Describe 'Get-Help <Name>' -ForEach $topics {
    It 'finds the topic' {
        Get-Help $Name | Should -Match "^TOPIC\s+$Name"
    }
}

Describe 'The example of <Name>: <Title>' -ForEach $examples {
    It 'runs, or can be parsed where it needs an account' {
        if ($NeedsAccount) {
            $problems = $null
            [void] [System.Management.Automation.Language.Parser]::ParseInput($Code, [ref] $null, [ref] $problems)
            $problems | Should -BeNullOrEmpty
        }
        else {
            $result = Invoke-InRunspace $Code
            $result.Succeeded | Should -BeTrue -Because $result.Shown
        }
    }
}

Describe 'The commands of <Name>' -ForEach $topics {
    It 'run one after another' {
        $result = Invoke-InRunspace $Code
        $result.Succeeded | Should -BeTrue -Because $result.Shown
    }

    It 'can be parsed where they need an account' {
        foreach ($block in $Unrun) {
            $problems = $null
            [void] [System.Management.Automation.Language.Parser]::ParseInput($block, [ref] $null, [ref] $problems)
            $problems | Should -BeNullOrEmpty
        }
    }
}
