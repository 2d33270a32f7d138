# How long Tab takes at the end of a line, with the names in memory: the median of some presses after the first ones.
param([string] $BaseUri, [string] $ModulePath, [string] $Line)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
Import-Module $ModulePath
$credential = [pscredential]::new('bench@example.invalid', [System.Net.NetworkCredential]::new('', 'key').SecurePassword)
Connect-Clockodo $credential -BaseUri $BaseUri -ExternalApplication 'Bench;bench@example.invalid' -IgnoreRateLimits -SkipCheck
$null = Get-ClockodoEntry -TimeSince 2019-01-01 -TimeUntil 2025-12-31 -Customer 'Customer 1 GmbH' -Project 'Project 1' -First 1

function Complete { [System.Management.Automation.CommandCompletion]::CompleteInput($Line, $Line.Length, $null) }

if ((Complete).CompletionMatches.Count -eq 0) { throw "Nothing completes '$Line'." }
foreach ($press in 1..10) { $null = Complete }
$seconds = foreach ($press in 1..21) {
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $null = Complete
    $watch.Elapsed.TotalSeconds
}
$median = ($seconds | Sort-Object)[10]
[string]::Format([cultureinfo]::InvariantCulture, 'measured 1 {0} 0 0 0 0', $median)
