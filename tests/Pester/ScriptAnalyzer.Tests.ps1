# Every script and every manifest, as ScriptAnalyzer reads it. Left out, and said so, where the module is not installed.

BeforeDiscovery {
    $root = Resolve-Path (Join-Path $PSScriptRoot '../..')
    $files = @(
        Get-ChildItem $root -Recurse -File -Include '*.ps1', '*.psd1' |
            ForEach-Object { [System.IO.Path]::GetRelativePath($root, $_.FullName).Replace('\', '/') } |
            # The manifest is read where its files are: in the folder that the build leaves.
            Where-Object { $_ -notmatch '(^|/)(bin|obj|out|\.git)/' -and $_ -notin 'ClockodoPS.psd1', 'bench/EmptyModule/EmptyModule.psd1' }
        'out/ClockodoPS/ClockodoPS.psd1'
    )
    $isMissing = -not (Get-Module PSScriptAnalyzer -ListAvailable)
}

Describe 'ScriptAnalyzer' -Skip:$isMissing {
    It 'finds nothing in <_>' -ForEach $files {
        $root = Resolve-Path (Join-Path $PSScriptRoot '../..')
        # What a block of Pester sets, another one uses; the rule does not see that.
        $isKnown = { $_.RuleName -eq 'PSUseDeclaredVarsMoreThanAssignments' -and $_.ScriptName -like '*.Tests.ps1' }

        $findings = Invoke-ScriptAnalyzer -Path (Join-Path $root $_) -Settings (Join-Path $root 'PSScriptAnalyzerSettings.psd1')

        $findings | Where-Object { -not (& $isKnown) } | ForEach-Object { "$($_.RuleName), line $($_.Line): $($_.Message)" } | Should -BeNullOrEmpty
    }

    It 'finds what is wrong' {
        Invoke-ScriptAnalyzer -ScriptDefinition 'gci' | Should -Not -BeNullOrEmpty
    }
}
