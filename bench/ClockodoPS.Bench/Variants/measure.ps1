# Runs a block and prints what the C# side prints of itself.
param([string] $BaseUri, [scriptblock] $Block)

$process = [Diagnostics.Process]::GetCurrentProcess()

$allocated = [GC]::GetTotalAllocatedBytes($true)
$processorTime = $process.TotalProcessorTime
$watch = [Diagnostics.Stopwatch]::StartNew()
& $Block
$seconds = $watch.Elapsed.TotalSeconds
$process.Refresh()
$processorSeconds = ($process.TotalProcessorTime - $processorTime).TotalSeconds
$bytes = [GC]::GetTotalAllocatedBytes($true) - $allocated
$peak = if ($IsLinux) {
    [double] ((Get-Content /proc/self/status | Where-Object { $_ -like 'VmHWM*' }) -replace '\D')
}
else {
    $process.PeakWorkingSet64 / 1KB
}

# The path of the base address begins with the number of entries.
$entries = ([uri] $BaseUri).Segments[1].TrimEnd('/')
[string]::Format([cultureinfo]::InvariantCulture, 'measured {0} {1} {2} 0 {3} {4}', $entries, $seconds, $processorSeconds, $bytes, $peak)
