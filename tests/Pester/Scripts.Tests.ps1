# Every script and every manifest of the repository: its syntax, and where ScriptAnalyzer is installed, what that finds.

BeforeDiscovery {
    $root = Resolve-Path (Join-Path $PSScriptRoot '../..')
    $files = @(
        Get-ChildItem $root -Recurse -File -Include '*.ps1', '*.psd1' |
            ForEach-Object { [System.IO.Path]::GetRelativePath($root, $_.FullName).Replace('\', '/') } |
            # The manifest is analyzed where its files are: where the module was installed.
            Where-Object { $_ -notmatch '(^|/)(bin|obj|out|\.git)/' -and $_ -notin 'ClockodoPS.psd1', 'bench/EmptyModule/EmptyModule.psd1' } |
            ForEach-Object { @{ Name = $_; Path = Join-Path $root $_ } }
        @{ Name = 'the installed manifest'; Path = (Get-Module ClockodoPS -ListAvailable | Select-Object -First 1).Path }
    )
    $hasAnalyzer = [bool] (Get-Module PSScriptAnalyzer -ListAvailable)
}

Describe 'The parser' {
    It 'understands <Name>' -ForEach $files {
        $problems = $null
        [void] [System.Management.Automation.Language.Parser]::ParseFile($Path, [ref] $null, [ref] $problems)
        $problems | Should -BeNullOrEmpty
    }
}

if ($hasAnalyzer) {
    Describe 'ScriptAnalyzer' {
        It 'finds nothing in <Name>' -ForEach $files {
            $root = Resolve-Path (Join-Path $PSScriptRoot '../..')
            # What a block of Pester sets, another one uses; the rule does not see that.
            $isKnown = { $_.RuleName -eq 'PSUseDeclaredVarsMoreThanAssignments' -and $_.ScriptName -like '*.Tests.ps1' }

            $findings = Invoke-ScriptAnalyzer -Path $Path -Settings (Join-Path $root 'PSScriptAnalyzerSettings.psd1')

            $findings | Where-Object { -not (& $isKnown) } | ForEach-Object { "$($_.RuleName), line $($_.Line): $($_.Message)" } | Should -BeNullOrEmpty
        }

        It 'finds what is wrong' {
            Invoke-ScriptAnalyzer -ScriptDefinition 'gci' | Should -Not -BeNullOrEmpty
        }
    }
}
