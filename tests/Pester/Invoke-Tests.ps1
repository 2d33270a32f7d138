#Requires -Version 7.4
#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.0' }
<#
.SYNOPSIS
Runs the Pester files against the module in out/ClockodoPS, and leaves the numbers of passed and failed tests in the file
that PESTER_SUMMARY names.
#>
[CmdletBinding()]
param()

$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'Detailed'
$configuration.Output.RenderMode = 'Plaintext'
$result = Invoke-Pester -Configuration $configuration

if ($env:PESTER_SUMMARY) {
    # A file that does not even load has no failed test, and is a failure all the same.
    $failed = $result.FailedCount + $result.FailedBlocksCount + $result.FailedContainersCount
    "$($result.PassedCount) $failed" | Set-Content -Path $env:PESTER_SUMMARY
}

exit [int] ($result.Result -ne 'Passed')
