# The sandbox with the variables of an account set. Nothing listens at the address of this account: a command that connected to
# it would fail with another error than NotConnected.
BeforeAll {
    Import-Module ClockodoPS -Force
    $names = 'CLOCKODO_API_USER', 'CLOCKODO_API_KEY', 'CLOCKODO_BASE_URI', 'CLOCKODO_IGNORE_VARIABLES'
    $before = @{}
    foreach ($name in $names) { $before[$name] = [Environment]::GetEnvironmentVariable($name) }
    $env:CLOCKODO_API_USER = 'somebody@account.example'
    $env:CLOCKODO_API_KEY = 'no-key'
    $env:CLOCKODO_BASE_URI = 'http://127.0.0.1:1/api/'
    $env:CLOCKODO_IGNORE_VARIABLES = $null

    # Sends one request, where it is connected.
    $remove = {
        Import-Module ClockodoPS
        try {
            Remove-ClockodoEntry 1 -Confirm:$false
        }
        catch {
            $_.FullyQualifiedErrorId
        }
    }
    $pool = [runspacefactory]::CreateRunspacePool(1, 1)
    $pool.Open()
    $warnings = Connect-Clockodo -Sandbox 3>&1
}

AfterAll {
    $pool.Dispose()
    foreach ($name in $names) { [Environment]::SetEnvironmentVariable($name, $before[$name]) }
}

Describe 'After Connect-Clockodo -Sandbox' {
    It 'is said that the variables are ignored' {
        $warnings | Should -BeLike 'CLOCKODO_API_USER and CLOCKODO_API_KEY are set. From now on they are ignored*'
    }

    It 'the variables are ignored by ForEach-Object -Parallel' {
        $text = "$remove"

        1 | ForEach-Object -Parallel { & ([scriptblock]::Create($using:text)) } | Should -BeLike 'NotConnected,*'
    }

    It 'the variables are ignored by Start-ThreadJob' {
        Start-ThreadJob $remove | Receive-Job -Wait -AutoRemoveJob | Should -BeLike 'NotConnected,*'
    }

    It 'the variables are ignored by the runspaces of a pool' {
        $shell = [powershell]::Create().AddScript($remove)
        $shell.RunspacePool = $pool

        $shell.Invoke() | Should -BeLike 'NotConnected,*'
    }

    It 'the variables are ignored by Start-Job, which is another process' {
        Start-Job $remove | Receive-Job -Wait -AutoRemoveJob | Should -BeLike 'NotConnected,*'
    }

    It 'the variables count again without CLOCKODO_IGNORE_VARIABLES' {
        $env:CLOCKODO_IGNORE_VARIABLES = $null
        try {
            $found = Start-ThreadJob { Import-Module ClockodoPS; Get-ClockodoConnection } | Receive-Job -Wait -AutoRemoveJob
        }
        finally {
            $env:CLOCKODO_IGNORE_VARIABLES = '1'
        }

        $found.User | Should -Be 'somebody@account.example'
    }
}
