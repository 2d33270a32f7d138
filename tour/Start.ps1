<#
.SYNOPSIS
Runs the tour, a command or a script, with the module loaded and the sandbox connected.

.DESCRIPTION
On a terminal, the tour ends at a prompt. The exit codes of -Command and -File are those of pwsh. Arguments after the file
are passed to the script.

.EXAMPLE
dotnet run --project tour

.EXAMPLE
dotnet run --project tour -- -Command 'Get-ClockodoEntry -Period LastWeek'

.EXAMPLE
dotnet run --project tour -- -File report.ps1 -Month 3
#>
param(
    # What to run instead of the tour.
    [string] $Command,

    # The script to run instead of the tour.
    [string] $File
)

$usage = 64    # The exit code of pwsh for arguments that it cannot use.
if ([Console]::IsOutputRedirected) {
    $PSStyle.OutputRendering = 'PlainText'
}

if ($File) {
    if (-not (Test-Path -LiteralPath $File -PathType Leaf)) {
        [Console]::Error.WriteLine("There is no file '$File'.")
        exit $usage
    }
    . $PSScriptRoot/Connect.ps1
    $global:LASTEXITCODE = 0
    # Without Out-Default, exit discards what PowerShell still holds back to find the widths of its columns.
    & (Convert-Path -LiteralPath $File) @args | Out-Default
    exit $LASTEXITCODE
}

if ($args) {
    [Console]::Error.WriteLine("'$args' is not understood. Write -Command '...' or -File script.ps1, or nothing for the tour.")
    exit $usage
}

if ($Command) {
    . $PSScriptRoot/Connect.ps1
    # $? is valid in the same block only.
    . ([scriptblock]::Create("$Command`n`$succeeded = `$?")) | Out-Default
    exit [int] -not $succeeded
}

if ([Console]::IsInputRedirected -or [Console]::IsOutputRedirected) {
    . $PSScriptRoot/Tour.ps1
    exit [int] -not $succeeded
}

# A separate session, which stays open.
& ([Environment]::ProcessPath) "$PSHOME/pwsh.dll" -NoLogo -NoProfile -NoExit -File "$PSScriptRoot/Tour.ps1" -StayOpen
exit $LASTEXITCODE
