# (c) again, in pwsh: its engine is compiled beforehand, unlike the one of the NuGet package.
param([string] $BaseUri, [string] $ModulePath)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
Import-Module $ModulePath
$credential = [pscredential]::new('bench@example.invalid', [System.Net.NetworkCredential]::new('', 'key').SecurePassword)
Connect-Clockodo $credential -BaseUri $BaseUri -ExternalApplication 'Bench;bench@example.invalid' -IgnoreRateLimits -SkipCheck
. $PSScriptRoot/measure.ps1 $BaseUri { Get-ClockodoEntry -TimeSince 2019-01-01 -TimeUntil 2025-12-31 -Enhanced | Out-Null }
