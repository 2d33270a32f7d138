# Entries of every type with every field, far from those of the demo company; for the files that dot-source this one.

$Fields = 'Type', 'CustomerId', 'ProjectId', 'SubprojectId', 'UserId', 'ServiceId', 'LumpSumServiceId', 'Billable', 'Text',
    'TimeSince', 'TimeUntil', 'Duration', 'HourlyRate', 'LumpSum', 'LumpSumServiceAmount', 'ClockedOffline', 'TimeClockedSince'


# Long before anything that the demo company did.
function Get-Own {
    Get-ClockodoEntry -TimeSince 2019-01-01 -TimeUntil 2019-12-31 -Enhanced
}

function Add-Own {
    $all = @{ Customer = 4711; User = 234602; Project = 512004; Subproject = 310440 }
    New-ClockodoEntry @all -Service 860608 -Billable Billable -TimeSince 2019-03-04T09:00:01Z -TimeUntil 2019-03-04T10:30:00Z `
        -Duration 1:15 -HourlyRate 84.03 -Text "Größe ""A""; 7 €`r`nzweite Zeile, mit Komma" -ClockedOffline `
        -TimeClockedSince 2019-03-04T09:00Z
    New-ClockodoEntry @all -Service 860608 -Billable Billed -TimeSince 2019-03-05T09:00Z -LumpSum 1234.5 -Text "'; --"
    New-ClockodoEntry @all -LumpSumService 41212 -LumpSumServiceAmount 2.5 -Billable NotBillable -TimeSince 2019-12-31T22:00Z
    New-ClockodoEntry -Customer 5208 -Service 860608 -Billable Billed -TimeSince 2019-12-30T09:00Z -TimeUntil 2019-12-31T09:00Z
}

function Format-Own($Entries) {
    $Entries | Select-Object $Fields | Sort-Object TimeSince, Type | ConvertTo-Json -EnumsAsStrings
}
