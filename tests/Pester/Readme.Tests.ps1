BeforeDiscovery {
    # Each block that needs no account; the first one builds the module, which is done.
    $readme = Join-Path $PSScriptRoot '../../README.md'
    $text = (Test-Path $readme) ? (Get-Content $readme -Raw) : ''
    $blocks = @([regex]::Matches($text, '(?s)```powershell\r?\n(.*?)```') |
            ForEach-Object { ($_.Groups[1].Value -replace '(?m)^(\./build\.ps1|Import-Module .*)$').Trim() } |
            Where-Object { $_ -and $_ -notlike '# needs an account*' })
}

Describe 'The README' {
    BeforeAll {
        Import-Module ClockodoPS -Force
        Connect-Clockodo -Sandbox
        Push-Location $TestDrive
        'Customer,TimeSince,TimeUntil', '4711,2026-11-02T09:00,2026-11-02T10:30' | Set-Content week.csv
        $entry = New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-11-02T09:00 -TimeUntil 2026-11-02T10:30
    }

    AfterAll { Pop-Location }

    It 'runs: <_>' -ForEach $blocks {
        $ErrorActionPreference = 'Stop'
        { . ([scriptblock]::Create($_)) | Out-Null } | Should -Not -Throw
    }
}
