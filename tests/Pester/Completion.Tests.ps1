BeforeAll {
    Import-Module ClockodoPS -Force
    Connect-Clockodo -Sandbox
}

Describe 'Completion' {
    It '<Line> completes to <Words>' -ForEach @(
        @{ Line = 'Get-ClockodoEntry -Period Las'; Words = 'LastMonth', 'LastWeek', 'LastYear' }
        @{ Line = 'Get-ClockodoEntry -Billable '; Words = 'Billable', 'BillableOrBilled', 'Billed', 'NotBillable' }
        @{ Line = 'New-ClockodoEntry -Billable No'; Words = @('NotBillable') }
        @{ Line = 'New-ClockodoEntry -Billable '; Words = 'Billable', 'Billed', 'NotBillable' }
        @{ Line = 'Set-ClockodoEntry -Billable '; Words = 'Billable', 'Billed', 'NotBillable' }
        @{ Line = 'Set-ClockodoEntry 4711 -Billable B'; Words = 'Billable', 'Billed' }
        @{ Line = "Set-ClockodoEntry -Billable 'Bille"; Words = @("'Billed'") }
        @{ Line = 'Set-ClockodoEntry -Billable "not'; Words = @('"NotBillable"') }
        @{ Line = 'Set-ClockodoEntry -Billable Un'; Words = $null }
        @{ Line = "Get-ClockodoEntry -Billable 'BillableO"; Words = @("'BillableOrBilled'") }
        @{ Line = 'Get-ClockodoEntry -BudgetType Without'; Words = 'Without', 'WithoutStrict' }
        @{ Line = 'Connect-Clockodo -Language '; Words = 'de', 'en', 'fr' }
        @{ Line = 'Get-ClockodoEntry -Cus'; Words = @('-Customer') }
    ) {
        $found = (TabExpansion2 $Line -cursorColumn $Line.Length).CompletionMatches.CompletionText

        $found | Sort-Object | Should -Be $Words
    }
}
