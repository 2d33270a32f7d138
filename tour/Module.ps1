# Loads the module that the build leaves. Jobs and other runspaces find it by its name, as an installed one.
$env:PSModulePath = (Convert-Path -LiteralPath "$PSScriptRoot/../out") + [System.IO.Path]::PathSeparator + $env:PSModulePath
Import-Module "$PSScriptRoot/../out/ClockodoPS/ClockodoPS.psd1" -ErrorAction Stop
