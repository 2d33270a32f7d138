#Requires -Version 7.4
<#
.SYNOPSIS
Packs out/ClockodoPS: the package for the PowerShell Gallery, the zip, and the list of what is in them, in out/packages.
#>
[CmdletBinding()]
param(
    # The folder of the repository.
    [Parameter(Mandatory)]
    [string] $Repository
)

$ErrorActionPreference = 'Stop'
$PSStyle.OutputRendering = 'PlainText'
$packages = Join-Path $Repository 'out/packages'
$staging = Join-Path $Repository 'out/staging'
$module = Join-Path $staging 'ClockodoPS'
Remove-Item $packages, $staging -Recurse -Force -ErrorAction Ignore
$null = New-Item $packages, $staging -ItemType Directory
Copy-Item (Join-Path $Repository 'out/ClockodoPS') $module -Recurse
Copy-Item (Join-Path $Repository 'LICENSE') $module

# What the manifest in the repository leaves open: the release notes, and the tags by which the Gallery finds cmdlets.
# Update-ModuleManifest would do it, but would also replace the expression that picks the assemblies by edition.
$path = Join-Path $module 'ClockodoPS.psd1'
$manifest = Get-Content $path -Raw
$known = Test-ModuleManifest $path
$version = "$($known.Version)"
$section = [regex]::Match((Get-Content (Join-Path $Repository 'CHANGELOG.md') -Raw), "(?ms)^## $([regex]::Escape($version))\s*?\n(.*?)(?=^## |\z)")
$notes = $section.Groups[1].Value.Trim()
if (-not $notes) {
    throw "CHANGELOG.md has no section for version $version. Add one."
}
$tags = @('PSIncludes_Cmdlet') + @($known.ExportedCmdlets.Keys | Sort-Object | ForEach-Object { "PSCmdlet_$_"; "PSCommand_$_" })
foreach ($change in @(
        @{ Line = "ReleaseNotes = ''"; By = "ReleaseNotes = '$($notes -replace "'", "''")'" }
        @{ Line = 'Tags = @('; By = "Tags = @('$($tags -join "', '")', " }
    )) {
    if (-not $manifest.Contains($change.Line)) {
        throw "The manifest does not contain `"$($change.Line)`". New-Package.ps1 replaces it."
    }
    $manifest = $manifest.Replace($change.Line, $change.By)
}
Set-Content $path $manifest -NoNewline

Compress-PSResource $module -DestinationPath $packages
Compress-Archive $module (Join-Path $packages "ClockodoPS.$version.zip")
Get-ChildItem $module -Recurse -File | Sort-Object FullName | ForEach-Object {
    $name = [System.IO.Path]::GetRelativePath($module, $_.FullName).Replace('\', '/')
    '{0}  {1,9}  {2}' -f (Get-FileHash $_ -Algorithm SHA256).Hash.ToLowerInvariant(), $_.Length, $name
} | Set-Content (Join-Path $packages "ClockodoPS.$version.contents.txt")
Remove-Item $staging -Recurse -Force
Get-ChildItem $packages | ForEach-Object FullName
