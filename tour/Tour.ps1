# Shows each step of Steps.ps1: its comment, the command, and what it prints.
param(
    # A prompt follows: shows what to try there.
    [switch] $StayOpen
)

. $PSScriptRoot/Module.ps1
$succeeded = $true
$steps = (Get-Content "$PSScriptRoot/Steps.ps1" -Raw) -replace "`r" -split '\n{2,}' | ForEach-Object Trim
foreach ($step in $steps) {
    $comments, $lines = ($step -split '\n').Where({ $_.StartsWith('#') }, 'Split')
    $failsOnPurpose = $comments -contains '# Fails on purpose'

    Write-Host
    $comments -ne '# Fails on purpose' | ForEach-Object { Write-Host $_ -ForegroundColor Green }
    Write-Host "PS> $($lines -join "`n>>  ")"
    $Error.Clear()
    try {
        # In this scope: later steps and the prompt use the variables.
        . ([scriptblock]::Create($lines -join "`n")) | Out-Default
    }
    catch {
        $_ | Out-Default
    }
    if (($Error.Count -gt 0) -ne $failsOnPurpose) {
        $succeeded = $false
    }
}

if ($StayOpen) {
    Remove-Variable steps, step, comments, lines, failsOnPurpose, succeeded
    Write-Host
    Write-Host 'The module is loaded and the sandbox connected.' -ForegroundColor Green
    Write-Host 'Try:   Get-ClockodoEntry -Period LastWeek -Enhanced | Where-Object Hours -ge 3 | Format-List'
    Write-Host 'Help:  Get-Help about_ClockodoPS'
    Write-Host 'Leave: exit'
    Write-Host
}
