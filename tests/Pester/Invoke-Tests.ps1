#Requires -Version 7.4
<#
.SYNOPSIS
Runs the Pester files of this folder, and writes what came of each test as JSON.
#>
[CmdletBinding()]
param(
    # The manifest of Pester.
    [Parameter(Mandatory)]
    [string] $Pester,

    # The folder of modules that holds ClockodoPS.
    [Parameter(Mandatory)]
    [string] $Modules,

    # The file for the results.
    [Parameter(Mandatory)]
    [string] $Results
)

$ErrorActionPreference = 'Stop'
Import-Module $Pester
# The files import the module by its name, and so do the processes that they start.
$env:PSModulePath = $Modules + [System.IO.Path]::PathSeparator + $env:PSModulePath

$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'None'
$run = Invoke-Pester -Configuration $configuration

$own = Split-Path $Pester
function ConvertTo-Result($Item, [string] $File, [string] $Name) {
    # Without the lines of Pester itself.
    $messages = $Item.ErrorRecord | ForEach-Object {
        $_.Exception.Message
        $_.ScriptStackTrace -split '\r?\n' | Where-Object { -not $_.Contains($own) -and -not $_.Contains($PSCommandPath) }
    }
    [ordered]@{
        File    = $File
        Name    = $Name
        Result  = "$($Item.Result)"
        Message = $messages -join "`n"
    }
}

$found = foreach ($container in $run.Containers) {
    $file = Split-Path $container.Item -Leaf
    # A failure outside of every test: the file does not load, or what comes before or after the tests of a block fails.
    if ($container.ErrorRecord) {
        ConvertTo-Result $container $file '(the file)'
    }
    foreach ($block in $run.FailedBlocks.Where{ $_.BlockContainer.Item -eq $container.Item -and $_.ErrorRecord }) {
        ConvertTo-Result $block $file "($($block.ExpandedPath))"
    }
    foreach ($test in $run.Tests.Where{ $_.Block.BlockContainer.Item -eq $container.Item }) {
        ConvertTo-Result $test $file $test.ExpandedPath
    }
}
ConvertTo-Json @($found) -EscapeHandling EscapeNonAscii | Set-Content $Results
