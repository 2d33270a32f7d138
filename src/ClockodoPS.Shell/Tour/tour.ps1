# A demo company in memory: no account, no network. With an account it is
# Connect-Clockodo -Credential (Get-Credential) -ExternalApplication 'Contoso;it@contoso.example'
Connect-Clockodo -Sandbox -PassThru

# What did the company do last week, and for whom?
Get-ClockodoEntry -Period LastWeek -Enhanced | Where-Object Hours -ge 3

# Without names a list is cheaper: numbers stand in their place.
Get-ClockodoEntry -Period LastWeek -Billable NotBillable

# Any stretch of time, in ISO 8601 or as your culture writes it. A date as the end means the whole of that day.
$month = Get-ClockodoEntry -TimeSince ([datetime]::Today.AddDays(-30)) -Customer 4711 -Enhanced
"ACME: $($month.Count) entries in the last 30 days"

# Add one. The service wants a customer, a service, a billable state and the time.
$entry = New-ClockodoEntry -Customer 4711 -Service $month[0].ServiceId -Billable Billable -TimeSince ([datetime]::Today.AddHours(9)) -TimeUntil ([datetime]::Today.AddHours(10.5)) -Text 'Migration "Phase 2"'
$entry

# Change it; only what is given is sent.
$entry | Set-ClockodoEntry -Duration 1:15 -Text 'Migration, Phase 2' -PassThru

# What would happen? -WhatIf writes nothing.
Get-ClockodoEntry -TimeSince ([datetime]::Today.AddDays(-30)) -Customer 4711 -Billable Billable -Enhanced |
    Where-Object Hours -ge 2 |
    Set-ClockodoEntry -Billable Billed -WhatIf

# Remove it, and put it back.
$removed = $entry | Remove-ClockodoEntry -PassThru -Confirm:$false
$removed | New-ClockodoEntry

# Hours per customer, to a file for the spreadsheet.
# Needs: Group-Object, Select-Object, Export-Csv, Import-Csv, Measure-Object
Get-ClockodoEntry -Period LastMonth -Enhanced |
    Group-Object CustomerName |
    Select-Object Name, @{ Name = 'Hours'; Expression = { ($_.Group | Measure-Object Hours -Sum).Sum } }

# What is not there is that entry's error; the others come.
# Fails on purpose
$month[0].Id, 1, $month[1].Id | Get-ClockodoEntry
