#Requires -Version 5.1
<#
.SYNOPSIS
Builds the module into out/ClockodoPS, runs its tests, or writes its reference.

.DESCRIPTION
Build: leaves out/ClockodoPS, ready to import. Test: builds, and runs all tests. Docs: writes
docs/cmdlets from the comments in the code. Package: leaves the package for the PowerShell Gallery and the zip in
out/packages. Clean: removes what a build leaves. Needs the .NET SDK that global.json names.

.EXAMPLE
./build.ps1
Import-Module ./out/ClockodoPS
#>
[CmdletBinding()]
param(
    # What to do.
    [Parameter(Position = 0)]
    [ValidateSet('Build', 'Test', 'Docs', 'Package', 'Clean')]
    [string] $Task = 'Build',

    # Debug or Release.
    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Release'
)

$ErrorActionPreference = 'Stop'

function Invoke-DotNet {
    & dotnet @args
    if ($LASTEXITCODE -ne 0) {
        throw "dotnet $($args -join ' ') ended with $LASTEXITCODE."
    }
}

Push-Location $PSScriptRoot
try {
    switch ($Task) {
        'Clean' {
            Invoke-DotNet clean --configuration $Configuration
            if (Test-Path out) {
                Remove-Item out -Recurse -Force
            }
        }
        'Build' {
            Invoke-DotNet build src/ClockodoPS --configuration $Configuration
        }
        'Package' {
            Invoke-DotNet build tools/Package --configuration Release
        }
        'Docs' {
            Invoke-DotNet build src/ClockodoPS --configuration $Configuration -p:WriteReference=true
        }
        'Test' {
            Invoke-DotNet test --configuration $Configuration
        }
    }
}
finally {
    Pop-Location
}
