# A demo company in memory: no account, no network. With an account it is
# Connect-Clockodo -Credential (Get-Credential) -ExternalApplication 'Contoso;it@contoso.example'
Connect-Clockodo -Sandbox -PassThru

# What did the company do last week, and for whom?
Get-ClockodoEntry -Period LastWeek -Enhanced | Where-Object Hours -ge 3

# A list without names is faster: it has IDs instead.
Get-ClockodoEntry -Period LastWeek -Billable NotBillable

# Any time range, in ISO 8601 or as your culture writes it. A date as the end means the end of that day.
$month = Get-ClockodoEntry -TimeSince ([datetime]::Today.AddDays(-30)) -Customer 'ACME Deutschland GmbH' -Enhanced
"ACME: $($month.Count) entries in the last 30 days"

# Add an entry. Whether it is billable follows from the customer.
$entry = New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -Service Support -TimeSince ([datetime]::Today.AddHours(9)) -TimeUntil ([datetime]::Today.AddHours(10.5)) -Text 'Migration "Phase 2"'
$entry

# Change it. Only the given fields are sent.
$entry | Set-ClockodoEntry -Duration 1:15 -Text 'Migration, Phase 2' -PassThru

# Show what would be changed: -WhatIf changes nothing. The list is put into a variable first, so that nothing is changed if it
# fails half-way.
$open = Get-ClockodoEntry -TimeSince ([datetime]::Today.AddDays(-30)) -Customer 'ACME Deutschland GmbH' -Billable Billable -Enhanced
$open | Where-Object Hours -ge 2 | Set-ClockodoEntry -Billable Billed -WhatIf

# What is running now? The list begins earlier than today, to find clocks that somebody forgot to stop.
Get-ClockodoEntry -TimeSince ([datetime]::Today.AddDays(-30)) -Enhanced | Where-Object IsRunning

# Remove it, and add it again.
$removed = $entry | Remove-ClockodoEntry -PassThru -Confirm:$false
$removed | New-ClockodoEntry

# The hours of each customer.
$entries = Get-ClockodoEntry -Period LastMonth -Enhanced
$hours = $entries | Group-Object CustomerName |
    Select-Object Name, @{ Name = 'Hours'; Expression = { [math]::Round(($_.Group | Measure-Object Hours -Sum).Sum, 2) } } |
    Sort-Object Hours -Descending
$hours

# Write them to a CSV file for the spreadsheet, with the separator and the byte order mark that Excel expects.
$file = Join-Path ([System.IO.Path]::GetTempPath()) 'clockodo-hours.csv'
$hours | Export-Csv $file -UseCulture -Encoding utf8BOM
Get-Content $file -TotalCount 3
Remove-Item $file

# Customers, projects, services and users have names. Tab completes them.
Get-ClockodoCustomer ACME* | Get-ClockodoProject -Active

# A missing ID is an error for this ID; the others are emitted.
# Fails on purpose
$month[0].Id, 1, $month[1].Id | Get-ClockodoEntry

# Every command has help with examples.
Get-Help Set-ClockodoEntry -Examples | Out-String -Stream | Select-Object -First 20
