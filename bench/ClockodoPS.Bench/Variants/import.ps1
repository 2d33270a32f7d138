# What importing a module costs in a fresh pwsh.
param([string] $Path)

$watch = [Diagnostics.Stopwatch]::StartNew()
Import-Module $Path -ErrorAction Stop
[string]::Format([cultureinfo]::InvariantCulture, 'measured 1 {0} 0 0 0 0', $watch.Elapsed.TotalSeconds)
