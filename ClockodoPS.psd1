@{
    # Each edition loads the assemblies that were built for it; see docs/decisions.md.
    RootModule           = if ($PSEdition -eq 'Core') { 'net8.0/ClockodoPS.dll' } else { 'netstandard2.0/ClockodoPS.dll' }
    ModuleVersion        = '0.1.0'
    GUID                 = 'fcd67bb7-83ef-4918-924c-752f99da8f46'
    Author               = 'The ClockodoPS authors'
    CompanyName          = 'The ClockodoPS authors'
    Copyright            = '(c) The ClockodoPS authors. MIT licence.'
    Description          = 'PowerShell commands for the time-tracking service Clockodo: list, filter, add, change and remove entries in pipelines, start and stop the clock, add up and bill.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Core', 'Desktop')
    DotNetFrameworkVersion = '4.7.2'
    FormatsToProcess     = @(
        'ClockodoPS.Format.ps1xml', 'ClockodoPS.Comparison.Format.ps1xml', 'ClockodoPS.Reports.Format.ps1xml',
        'ClockodoPS.Resources.Format.ps1xml', 'ClockodoPS.Resources.Lists.Format.ps1xml')
    FunctionsToExport    = @()
    CmdletsToExport      = @(
        'Compare-ClockodoEntry'
        'Connect-Clockodo'
        'Disconnect-Clockodo'
        'Get-ClockodoClock'
        'Get-ClockodoConnection'
        'Get-ClockodoCustomer'
        'Get-ClockodoEntry'
        'Get-ClockodoEntryGroup'
        'Get-ClockodoLumpSumService'
        'Get-ClockodoProject'
        'Get-ClockodoService'
        'Get-ClockodoSubproject'
        'Get-ClockodoTeam'
        'Get-ClockodoText'
        'Get-ClockodoUser'
        'Invoke-ClockodoRequest'
        'New-ClockodoEntry'
        'Remove-ClockodoEntry'
        'Remove-ClockodoEntryGroup'
        'Restore-ClockodoEntry'
        'Set-ClockodoClock'
        'Set-ClockodoEntry'
        'Set-ClockodoEntryGroup'
        'Set-ClockodoProject'
        'Start-ClockodoClock'
        'Stop-ClockodoClock'
    )
    VariablesToExport    = @()
    AliasesToExport      = @()
    PrivateData          = @{
        PSData = @{
            Tags = @('Clockodo', 'TimeTracking', 'Billing', 'REST', 'PSEdition_Core', 'PSEdition_Desktop', 'Windows', 'Linux', 'MacOS')
            LicenseUri = 'https://github.com/clockodops/ClockodoPS/blob/main/LICENSE'
            ProjectUri = 'https://github.com/clockodops/ClockodoPS'
            IconUri = 'https://raw.githubusercontent.com/clockodops/ClockodoPS/main/docs/icon.png'
            # The package holds what CHANGELOG.md says of the version.
            ReleaseNotes = ''
        }
    }
}
