BeforeAll {
    Import-Module ClockodoPS -Force
    Connect-Clockodo -Sandbox
}

Describe 'Invoke-ClockodoRequest in a pipeline' {
    It 'emits objects that filter, group and export' {
        $users = Invoke-ClockodoRequest v3/users -All

        ($users | Where-Object active -EQ $false).Count | Should -Be (Get-ClockodoUser | Where-Object Active -EQ $false).Count
        ($users | Group-Object role).Name | Should -Be 'owner', 'worker'
        ($users | Select-Object id, name | ConvertTo-Csv | ConvertFrom-Csv).name | Should -Be $users.name
    }

    It 'stops when Select-Object has enough' {
        Invoke-ClockodoRequest v3/users -Query @{ items_per_page = 2 } -All | Select-Object -First 3 | Should -HaveCount 3
        Invoke-ClockodoRequest v4/users/me | Should -HaveCount 1 -Because 'the session works on afterwards'
    }

    It 'takes users from another command' {
        $me = Get-ClockodoUser -Me
        $query = @{ time_since = (Get-Date).AddYears(-1); time_until = Get-Date; filter = @{ users_id = $me } }

        (Invoke-ClockodoRequest v2/entries -Query $query -All).users_id | Select-Object -Unique | Should -Be $me.Id
    }

    It 'has a JSON that is read back: <_>' -ForEach 'v3/users', 'v4/projects', 'v3/entriesTexts?mode=reports', 'v4/users/me', 'v3/teams?page=1' {
        $json = Invoke-ClockodoRequest $_ -Raw -WarningAction Ignore | ConvertTo-Json -Depth 64
        $document = $json | ConvertFrom-Json

        $document.data | Should -Not -BeNullOrEmpty
        ($document | ConvertTo-Json -Depth 64) | Should -BeExactly $json
    }

    It 'writes what it has read' {
        $entry = Get-ClockodoEntry -Period LastMonth -Billable Billable -First 1
        $path = "v2/entries/$($entry.Id)"
        $before = Invoke-ClockodoRequest $path

        $change = $before | Select-Object text, billable, time_since
        $after = Invoke-ClockodoRequest $path -Method Put -Body $change

        $after.text | Should -BeExactly $before.text
        $after.time_since | Should -BeExactly $before.time_since
    }

    It 'sends the lines of a file as they are' {
        $file = Join-Path $TestDrive body.json
        '{', '  "text": "Größe"', '}' | Set-Content $file
        $entry = Get-ClockodoEntry -Period LastMonth -Billable Billable -First 1

        $changed = Invoke-ClockodoRequest "v2/entries/$($entry.Id)" -Method Put -Body (Get-Content $file -Raw)

        $changed.text | Should -BeExactly 'Größe'
        { Invoke-ClockodoRequest "v2/entries/$($entry.Id)" -Method Put -Body (Get-Content $file) } | Should -Throw '*Get-Content -Raw*'
    }

    It 'names the error of a path that does not exist' {
        { Invoke-ClockodoRequest v9/nothing } | Should -Throw 'Cannot GET v9/nothing: *' -ErrorId 'NotFound*'
    }
}
