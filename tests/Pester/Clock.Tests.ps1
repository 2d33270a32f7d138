BeforeAll {
    Import-Module ClockodoPS -Force
    $work = @{ Customer = 'ACME Deutschland GmbH'; Service = 'Support' }
}

Describe 'The clock in the shell' {
    BeforeEach {
        # A demo company of its own, in which nothing runs for you.
        Connect-Clockodo -Sandbox
        $null = Stop-ClockodoClock
    }

    It 'runs, is corrected and stops' {
        $null = Start-ClockodoClock @work -Text 'Migration'
        $null = Set-ClockodoClock -Duration 0:00
        $stopped = Stop-ClockodoClock

        $stopped.Text | Should -Be 'Migration'
        $stopped.TimeUntil | Should -Not -BeNullOrEmpty
        Get-ClockodoClock | Should -BeNullOrEmpty
    }

    It 'takes the last entry up again' {
        $last = Get-ClockodoEntry -TimeSince (Get-Date).AddDays(-7) -User (Get-ClockodoUser -Me) -Enhanced |
            Where-Object Type -EQ TimeEntry | Select-Object -Last 1

        $running = $last | Start-ClockodoClock

        $running.Text | Should -Be $last.Text
        $running.ProjectName | Should -Be $last.ProjectName
    }

    It 'takes up an entry from Clixml' {
        $file = Join-Path $TestDrive entry.xml
        Get-ClockodoEntry -Period LastMonth -User (Get-ClockodoUser -Me) -Enhanced | Where-Object Type -EQ TimeEntry |
            Select-Object -First 1 | Export-Clixml $file

        (Import-Clixml $file | Start-ClockodoClock).IsRunning | Should -BeTrue
    }

    It 'shows the hours so far at <_> columns' -ForEach 80, 120, 200 {
        $null = Start-ClockodoClock @work -Text 'Migration'

        $lines = (Get-ClockodoClock | Out-String -Width $_) -split "`r?`n"

        $lines | Where-Object { $_ -match '^\d{4}-\d\d-\d\d \d\d:\d\d– +0:0\d\+ ACME' } | Should -HaveCount 1
        $lines | Where-Object Length -GT $_ | Should -BeNullOrEmpty
    }

    It 'shows the running entry in a list too' {
        $null = Start-ClockodoClock @work

        Get-ClockodoClock | Format-List | Out-String | Should -Match 'Duration +: 0:0\d:\d\d \(running\)'
    }

    It 'exports a running entry with the columns of all others' {
        $null = Start-ClockodoClock @work

        $running = Get-ClockodoClock | ConvertTo-Csv | ConvertFrom-Csv
        $ended = Get-ClockodoEntry -Period LastMonth -First 1 | ConvertTo-Csv | ConvertFrom-Csv

        $running.psobject.Properties.Name | Should -Be $ended.psobject.Properties.Name
    }

    It 'completes names' {
        $null = Get-ClockodoService -First 1
        $line = 'Start-ClockodoClock -Service Supp'

        (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText | Should -Contain 'Support'
    }
}

Describe 'The prompt of about_ClockodoPS_Clock' {
    BeforeAll {
        # The function as it stands in the topic.
        $topic = Get-Content (Join-Path (Get-Module ClockodoPS).ModuleBase en-US about_ClockodoPS_Clock.help.txt) -Raw
        $code = [regex]::Match($topic, '(?ms)^ +function prompt \{.*?^        \}').Value
        $code | Should -Not -BeNullOrEmpty
        $prompt = [scriptblock]::Create(($code -replace 'function prompt', 'function script:Get-PromptText') + '; Get-PromptText')
    }

    BeforeEach {
        # A demo company of its own, in which nothing runs for you.
        Connect-Clockodo -Sandbox
        $null = Stop-ClockodoClock
    }

    It 'shows what this session started' {
        $null = Start-ClockodoClock @work -Text 'Migration'

        & $prompt | Should -Match '^\[0:00 Migration\] PS '
    }

    It 'shows nothing when the clock was stopped' {
        $null = Start-ClockodoClock @work
        $null = Stop-ClockodoClock

        & $prompt | Should -Match '^PS '
    }

    It 'works without a connection' {
        Disconnect-Clockodo

        & $prompt | Should -Match '^PS '
    }
}
