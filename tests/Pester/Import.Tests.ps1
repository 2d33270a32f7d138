# A session that has the module, and imports it again: another copy, with another version in its manifest. The assemblies are the
# same: .NET does not load two versions of an assembly into one process, so a real update needs a new session.

BeforeDiscovery {
    $ways = @(
        @{ Name = 'a newer version'; Steps = { Import-Module $old; Import-Module $new } }
        @{ Name = 'an older version'; Steps = { Import-Module $new; Import-Module $old } }
        @{ Name = 'a newer version, with -Force'; Steps = { Import-Module $old; Import-Module $new -Force } }
        @{ Name = 'the same copy, with -Force'; Steps = { Import-Module $old; Import-Module $old -Force } }
        @{ Name = 'the same copy, after Remove-Module'; Steps = { Import-Module $old; Remove-Module ClockodoPS; Import-Module $old } }
        @{ Name = 'a newer version, after Remove-Module'; Steps = { Import-Module $old; Remove-Module ClockodoPS; Import-Module $new } }
    )
}

BeforeAll {
    Import-Module ClockodoPS -Force

    # A copy of the installed module with another version in its manifest.
    function Copy-Module([string] $Version) {
        $folder = Join-Path $TestDrive "$Version/ClockodoPS"
        Copy-Item (Get-Module ClockodoPS).ModuleBase $folder -Recurse
        $manifest = Join-Path $folder 'ClockodoPS.psd1'
        (Get-Content $manifest -Raw) -replace "(?m)^(\s*ModuleVersion\s*=).*$", "`$1 '$Version'" | Set-Content $manifest
        $manifest
    }

    $null = New-Item (Join-Path $TestDrive '0.0.9'), (Join-Path $TestDrive '0.9.9') -ItemType Directory
    $old = Copy-Module '0.0.9'
    $new = Copy-Module '0.9.9'
}

Describe 'Importing <Name>' -ForEach $ways {
    BeforeAll {
        $shell = [powershell]::Create([runspacefactory]::CreateRunspace())
        $shell.Runspace.Open()
        $shell.Runspace.SessionStateProxy.SetVariable('old', $old)
        $shell.Runspace.SessionStateProxy.SetVariable('new', $new)
        $null = $shell.AddScript($Steps).Invoke()
    }

    AfterAll {
        $shell.Runspace.Dispose()
        $shell.Dispose()
    }

    It 'says nothing' {
        $shell.Streams.Error + $shell.Streams.Warning | Should -BeNullOrEmpty
    }

    It 'still shows entries as a table' {
        $shell.Commands.Clear()
        $shown = $shell.AddScript('Connect-Clockodo -Sandbox; Get-ClockodoEntry -Period LastMonth -First 1 | Out-String -Width 100').Invoke()
        "$shown" | Should -MatchExactly '(?m)^Date +From–Until +Hours +Customer'
    }
}
