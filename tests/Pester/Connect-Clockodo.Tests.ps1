BeforeAll {
    Import-Module ClockodoPS -Force
    $connection = Connect-Clockodo -Sandbox -PassThru
}

Describe 'A connection' {
    It 'works in other runspaces that it is handed to' {
        $ids = @(Get-ClockodoEntry -Period LastMonth -First 6 | ForEach-Object Id)

        $read = $ids | ForEach-Object -Parallel {
            Import-Module ClockodoPS
            Get-ClockodoEntry $_ -Connection $using:connection
        } -ThrottleLimit 3

        $read.Id | Sort-Object | Should -Be ($ids | Sort-Object)
    }

    It 'is not seen by another runspace' {
        $found = 1 | ForEach-Object -Parallel {
            Import-Module ClockodoPS
            Get-ClockodoConnection
        }

        $found | Should -BeNullOrEmpty
    }
}
