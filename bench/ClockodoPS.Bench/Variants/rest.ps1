# (d) What people write without a module: Invoke-RestMethod over the pages.
param([string] $BaseUri)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

function Read-Entry {
    $page = 1
    do {
        $answer = Invoke-RestMethod "${BaseUri}v2/entries?enhanced_list=true&page=$page&items_per_page=1000"
        $answer.entries
        $page++
    } while ($page -le $answer.paging.count_pages)
}

. $PSScriptRoot/measure.ps1 $BaseUri { Read-Entry | Out-Null }
