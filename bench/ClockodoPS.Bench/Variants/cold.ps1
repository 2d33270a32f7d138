# What a script does that wants one entry.
param([string] $ModulePath, [string] $BaseUri)

$ErrorActionPreference = 'Stop'
Import-Module $ModulePath
$credential = [pscredential]::new('bench@example.invalid', [System.Net.NetworkCredential]::new('', 'key').SecurePassword)
Connect-Clockodo $credential -BaseUri $BaseUri -ExternalApplication 'Bench;bench@example.invalid' -SkipCheck
$entry = Get-ClockodoEntry -TimeSince 2019-01-01 -TimeUntil 2025-12-31 -First 1
"$entry"
