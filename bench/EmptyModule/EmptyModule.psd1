@{
    RootModule           = 'EmptyModule.dll'
    ModuleVersion        = '0.1.0'
    GUID                 = '0f3c4bb2-5a5d-4c0c-9d0b-0c7f5a0c9a11'
    Author               = 'The ClockodoPS authors'
    CompatiblePSEditions = @('Core')
    PowerShellVersion    = '7.4'
    FunctionsToExport    = @()
    CmdletsToExport      = @('Get-Nothing')
    VariablesToExport    = @()
    AliasesToExport      = @()
}
