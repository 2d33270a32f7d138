# (d) What people write without a module: Invoke-RestMethod over the pages.
param([string] $BaseUri)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

function Read-Entry {
    $page = 1
    do {
        $response = Invoke-RestMethod "${BaseUri}v2/entries?enhanced_list=true&page=$page&items_per_page=1000"
        $response.entries
        $page++
    } while ($page -le $response.paging.count_pages)
}

. $PSScriptRoot/measure.ps1 $BaseUri { Read-Entry | Out-Null }
