# How ScriptAnalyzer reads the scripts of this repository; editors find the file by its name, tests/Pester runs it.
@{
    ExcludeRules = @(
        # All of it is UTF-8 without a mark; what Windows PowerShell runs of it is ASCII.
        'PSUseBOMForUnicodeEncodedFile'
    )
    Rules        = @{
        # It passes its arguments on.
        PSAvoidUsingPositionalParameters = @{ CommandAllowList = @('Invoke-DotNet') }
    }
}
