# Customers, projects and the other things that entries refer to, in the full shell.

BeforeDiscovery {
    $nouns = @(
        @{ Noun = 'Customer'; Header = '^ +Id Name +Number +Billable +Active$' }
        @{ Noun = 'Project'; Header = '^ +Id Name +Customer +Number +Completed +Active$' }
        @{ Noun = 'Subproject'; Header = '^ +Id Name +Project +Customer +Completed +Active$' }
        @{ Noun = 'Service'; Header = '^ +Id Name +Number +Active$' }
        @{ Noun = 'LumpSumService'; Header = '^ +Id Name +Number +Price +Unit +Active$' }
        @{ Noun = 'Team'; Header = '^ +Id Name +LeaderId +Users$' }
        @{ Noun = 'Text'; Header = '^ +Id Text$' }
    )
}

BeforeAll {
    Import-Module ClockodoPS -Force
    Connect-Clockodo -Sandbox
}

Describe 'Get-Clockodo<Noun>' -ForEach $nouns {
    It 'fits a window of <_> columns, a line for each' -ForEach 80, 120 {
        $items = @(& "Get-Clockodo$Noun")
        $lines = @(($items | Out-String -Width $_) -split "`r?`n" | ForEach-Object TrimEnd)

        $width = $_
        $lines | Where-Object Length -GT $width | Should -BeNullOrEmpty
        $lines | Where-Object { $_ -cmatch $Header } | Should -HaveCount 1
        $lines | Where-Object { $_ -match '^ *\d+ ' } | Should -HaveCount $items.Count
    }

    It 'writes CSV that reads back' {
        $items = @(& "Get-Clockodo$Noun")
        $copies = $items | ConvertTo-Csv | ConvertFrom-Csv

        $copies.Id | Should -Be $items.Id
        @($copies)[0].psobject.Properties.Name | Should -Be $items[0].psobject.Properties.Name
    }
}

Describe 'A pipeline' {
    It 'lists the entries of each customer' {
        $entries = Get-ClockodoCustomer ACME*, Müller* | Get-ClockodoEntry -Period LastMonth

        $entries.CustomerId | Select-Object -Unique | Should -Be 4711, 5208
    }

    It 'lists the entries of each user of a team' {
        $users = Get-ClockodoUser -Team 8140
        $entries = $users | Get-ClockodoEntry -Period LastMonth

        $entries.UserId | Sort-Object -Unique | Should -Be ($users.Id | Sort-Object)
    }

    It 'goes from customers to projects to subprojects' {
        $parts = Get-ClockodoCustomer ACME* | Get-ClockodoProject | Get-ClockodoSubproject

        $parts.Name | Should -Be 'Konzept', 'Gestaltung', 'Umsetzung', 'Katalog', 'Bezahlung & Versand'
        $parts.CustomerName | Select-Object -Unique | Should -Be 'ACME Deutschland GmbH'
    }

    It 'stops when Select-Object has enough' {
        Get-ClockodoCustomer | Get-ClockodoProject | Select-Object -First 2 | Should -HaveCount 2
        Get-ClockodoTeam -Id 8141 | ForEach-Object Name | Should -Be 'Süd' -Because 'the session works on afterwards'
    }

    It 'takes customers that came from a job' {
        $file = Join-Path $TestDrive 'customers.xml'
        Get-ClockodoCustomer ACME* | Export-Clixml $file

        Import-Clixml $file | Get-ClockodoProject Wartung | ForEach-Object CustomerName | Should -Be 'ACME Deutschland GmbH'
    }

    It 'never takes the ID of something else for that of an entry' {
        { Get-ClockodoTeam -Id 8141 | Get-ClockodoEntry -ErrorAction Stop } | Should -Throw -ErrorId 'Invalid,*'
    }
}

Describe 'The help of Get-Clockodo<Noun>' -ForEach @(
    @{ Noun = 'Entry'; Parents = 'Customers, projects' }, @{ Noun = 'Project'; Parents = 'Customers' }
    @{ Noun = 'Subproject'; Parents = 'Projects' }, @{ Noun = 'User'; Parents = 'Teams' }
) {
    It 'says that objects from the pipeline are a list each' {
        Get-Help "Get-Clockodo$Noun" -Full | Out-String -Width 500 | Should -Match "$Parents.* are one list, with a request of its own"
        (Get-Help "Get-Clockodo$Noun" -Parameter InputObject).pipelineInput | Should -Match 'ByValue'
    }
}
