#Requires -Version 7.4
<#
.SYNOPSIS
Publishes a package into a repository that is a folder, and installs the module from there, as people do from the Gallery.
#>
[CmdletBinding()]
param(
    # The package.
    [Parameter(Mandatory)]
    [string] $Package,

    # Where the module is installed: the folder of modules.
    [Parameter(Mandatory)]
    [string] $Destination
)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
# On Windows the list of repositories is the user's, whatever HOME says: the name is nobody else's, and is taken out again.
$repository = "ClockodoPS-$([guid]::NewGuid())"
$folder = New-Item (Join-Path ([System.IO.Path]::GetTempPath()) $repository) -ItemType Directory
Register-PSResourceRepository $repository -Uri $folder.FullName -Trusted
try {
    Publish-PSResource -NupkgPath $Package -Repository $repository
    $null = New-Item $Destination -ItemType Directory -Force
    Save-PSResource ClockodoPS -Repository $repository -Path $Destination
}
finally {
    Unregister-PSResourceRepository $repository
    Remove-Item $folder -Recurse -Force
}
