# (d) What people write without a module: Invoke-RestMethod over the pages.
param([string] $BaseUri)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$process = [Diagnostics.Process]::GetCurrentProcess()

function Read-Entry {
    $page = 1
    do {
        $answer = Invoke-RestMethod "${BaseUri}v2/entries?enhanced_list=true&page=$page&items_per_page=1000"
        $answer.entries
        $page++
    } while ($page -le $answer.paging.count_pages)
}

$allocated = [GC]::GetTotalAllocatedBytes($true)
$processorTime = $process.TotalProcessorTime
$watch = [Diagnostics.Stopwatch]::StartNew()
Read-Entry | Out-Null
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
