# The time to the first entry of an Invoke-RestMethod loop: its first page.
param([string] $BaseUri)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$watch = [Diagnostics.Stopwatch]::StartNew()
$null = (Invoke-RestMethod "${BaseUri}v2/entries?enhanced_list=true&page=1&items_per_page=1000").entries |
    Select-Object -First 1
[string]::Format([cultureinfo]::InvariantCulture, 'measured 1 {0} 0 0 0 0', $watch.Elapsed.TotalSeconds)
