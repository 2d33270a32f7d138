using System;
using System.Collections.Generic;
using System.Linq;

namespace ClockodoPS.Tests.Input;

/// <summary>A parameter, or a column of a row, with its kind, and where its value can be seen.</summary>
/// <param name="Command">The command.</param>
/// <param name="Name">The name of the parameter or of the column.</param>
/// <param name="Kind">The name of the kind.</param>
/// <param name="Target">
/// The field of the body or of the query; <c>ID in the path</c>; <c>path</c>; <c>.Property</c> of the output; or <c>done</c>: it cannot be seen.
/// </param>
/// <param name="Given">The other parameters, or the other columns.</param>
/// <param name="IsColumn">Whether it is a column.</param>
/// <param name="IsInherited">Whether other commands inherit it too, so that a few values show that it is there.</param>
internal sealed record InputPlace(
    string Command, string Name, string Kind, string Target, string Given, bool IsColumn, bool IsInherited = false)
{
    public override string ToString() => IsColumn ? $"column {Name} of {Command}" : $"{Command} -{Name}";
}

/// <summary>Every parameter of every command, and every column.</summary>
internal static class InputPlaces
{
    private const string Times = "TimeSince = '2026-01-01T00:00Z'; TimeUntil = '2027-01-01T00:00Z'";
    private const string Work = $"Customer = 4711; Service = 860608; Billable = 1; {Times}";
    private const string LumpSum = "Customer = 4711; Service = 860608; Billable = 1; TimeSince = '2026-01-01T00:00Z'; LumpSum = 1";
    private const string LumpSumService =
        "Customer = 4711; LumpSumService = 41212; LumpSumServiceAmount = 1; Billable = 1; TimeSince = '2026-01-01T00:00Z'";

    private const string EntryFields = """
        Customer              reference           customers_id
        Service               reference           services_id
        User                  user                users_id
        Billable              billable            billable
        TimeSince             time                time_since
        TimeUntil             time of day         time_until
        HourlyRate            amount              hourly_rate
        """;

    private const string Duration = "Duration  duration  duration";
    private const string Change = $"Id = 85000000; {Times}";

    private const string LumpSumFields = """
        LumpSumService        reference           lumpsum_services_id
        LumpSumServiceAmount  amount              lumpsum_services_amount
        """;

    private const string ListParameters = """
        Name                  names               done
        ThrottleLimit         1 to 16             done
        First                 count of PowerShell  done
        Skip                  count of PowerShell  done
        IncludeTotalCount     switch              done
        Connection            connection          done
        """;

    internal static InputPlace[] All { get; } =
    [
        .. Parameters("Get-ClockodoEntry", "TimeSince = '2020-01-01'; TimeUntil = '2030-01-01'; First = 1", """
            TimeSince                   time                 time_since
            TimeUntil                   time, or whole day   time_until
            Customer                    reference            filter[customers_id]
            Project                     project              filter[projects_id]
            Subproject                  project              filter[subprojects_id]
            Service                     reference            filter[services_id]
            LumpSumService              reference            filter[lumpsum_services_id]
            User                        user                 filter[users_id]
            Text                        text                 filter[text]
            TextId                      ID                   filter[texts_id]
            Billable                    billable filter      filter[billable]
            BudgetType                  budget               filter[budget_type]
            Enhanced                    switch               enhanced_list
            CalculateHardBudgetRevenue  switch               enhanced_list
            PageSize                    1 to 1000            items_per_page
            ThrottleLimit               1 to 16              done
            First                       count of PowerShell  done
            Skip                        count of PowerShell  done
            IncludeTotalCount           switch               done
            Connection                  connection           done
            """),
        .. Parameters("Get-ClockodoEntry", "", """
            Period                      period               done
            Id                          entry IDs            ID in the path
            InputObject                 piped entry IDs      done
            """),
        .. Parameters("New-ClockodoEntry", Work, EntryFields),
        .. Parameters("New-ClockodoEntry", Work, Duration),
        .. Parameters("New-ClockodoEntry", Work, """
            Project                     project              projects_id
            Subproject                  project              subprojects_id
            Text                        text, or empty       text
            ClockedOffline              flag                 clocked_offline
            TimeClockedSince            time of day          time_clocked_since
            ThrottleLimit               1 to 16              done
            Connection                  connection           done
            """),
        .. Parameters("New-ClockodoEntry", LumpSum, "LumpSum  amount  lumpsum"),
        .. Parameters("New-ClockodoEntry", LumpSumService, LumpSumFields),
        .. Parameters("New-ClockodoEntry", "", "InputObject  row  done"),
        .. Inherited("New-ClockodoEntry", "SkipExisting  switch  done", Work),
        .. Parameters("Set-ClockodoEntry", "Id = 85000000", EntryFields),
        .. Parameters("Set-ClockodoEntry", Change, Duration),
        .. Parameters("Set-ClockodoEntry", "Id = 85000000", LumpSumFields),
        .. Parameters("Set-ClockodoEntry", "Id = 85000000", """
            Project                     removable project    projects_id
            Subproject                  removable project    subprojects_id
            Text                        removable text       text
            LumpSum                     amount               lumpsum
            """),
        .. Parameters("Set-ClockodoEntry", "Text = 'x'", """
            Id                          entry IDs            ID in the path
            InputObject                 entries              ID in the path
            """),
        .. Parameters("Set-ClockodoEntry", "Id = 85000000; Text = 'x'", """
            PassThru                    switch               done
            ThrottleLimit               1 to 16              done
            Connection                  connection           done
            """),
        .. Parameters("Remove-ClockodoEntry", "Confirm = $false", """
            Id                          entry IDs            ID in the path
            InputObject                 entries to remove    ID in the path
            """),
        .. Parameters("Remove-ClockodoEntry", "Id = 4711; Confirm = $false", """
            PassThru                    switch               done
            ThrottleLimit               1 to 16              done
            Connection                  connection           done
            """),
        .. Inherited("Compare-ClockodoEntry", """
            TimeSince                   time                 time_since
            TimeUntil                   time, or whole day   time_until
            Customer                    reference            filter[customers_id]
            Project                     project              filter[projects_id]
            Subproject                  project              filter[subprojects_id]
            Service                     reference            filter[services_id]
            LumpSumService              reference            filter[lumpsum_services_id]
            User                        user                 filter[users_id]
            Text                        text                 filter[text]
            TextId                      ID                   filter[texts_id]
            Billable                    billable filter      filter[billable]
            BudgetType                  budget               filter[budget_type]
            Connection                  connection           done
            """, "InputObject = $Entry; TimeSince = '2020-01-01'; TimeUntil = '2030-01-01'"),
        .. Inherited("Compare-ClockodoEntry", "Period  period  done", "InputObject = $Entry"),
        .. Parameters("Compare-ClockodoEntry", "TimeSince = '2020-01-01'; TimeUntil = '2020-01-02'", "InputObject  row to compare  done"),
        .. Inherited("Restore-ClockodoEntry", """
            UnlessChangedAfter          time of day          done
            PassThru                    switch               done
            ThrottleLimit               1 to 16              done
            Connection                  connection           done
            """, "InputObject = [pscustomobject]@{ Id = $null }"),
        .. Parameters("Restore-ClockodoEntry", "WhatIf = $true", "InputObject  row  done"),
        .. Parameters("Get-ClockodoUser", "", ListParameters),
        .. Parameters("Get-ClockodoUser", "", """
            Id                          user IDs             ID in the path
            InputObject                 piped user IDs       ID in the path
            Active                      filter switch        filter[active]
            Team                        team                 filter[teams_id]
            Me                          switch               done
            """),
        .. Inherited("Get-ClockodoCustomer", ListParameters),
        .. Inherited("Get-ClockodoCustomer", "Active  filter switch  filter[active]"),
        .. Parameters("Get-ClockodoCustomer", "", """
            Id                          IDs                  ID in the path
            InputObject                 piped IDs            ID in the path
            """),
        .. Inherited("Get-ClockodoProject", ListParameters),
        .. Inherited("Get-ClockodoProject", "Active  filter switch  filter[active]"),
        .. Parameters("Get-ClockodoProject", "", """
            Id                          project IDs          ID in the path
            InputObject                 piped project IDs    ID in the path
            """),
        .. Inherited("Get-ClockodoProject", """
            Customer                    reference            filter[customers_id]
            Completed                   filter switch        filter[completed]
            """, "First = 1"),
        .. Parameters("Get-ClockodoProject", "First = 1; Customer = 4711", "IncludeUsage  switch  done"),
        .. Parameters("Set-ClockodoProject", "Billed = $true", """
            Project                     projects             ID in the path
            InputObject                 projects to change   ID in the path
            """),
        .. Parameters("Set-ClockodoProject", "Project = 630771; Completed = $true; WhatIf = $true", "Customer  reference  done"),
        .. Parameters("Set-ClockodoProject", "Project = 2020072", "Billed  flag  billed"),
        .. Parameters("Set-ClockodoProject", "Project = 2020072; Billed = $true", "BilledAmount  billed amount  billed_money"),
        .. Parameters("Set-ClockodoProject", "Project = 630771", "Completed  flag  completed"),
        .. Inherited("Set-ClockodoProject", """
            PassThru                    switch               done
            ThrottleLimit               1 to 16              done
            Connection                  connection           done
            """, "Project = 2020072; Billed = $true"),
        .. Inherited("Get-ClockodoSubproject", ListParameters),
        .. Inherited("Get-ClockodoSubproject", """
            Active                      filter switch        filter[active]
            Completed                   filter switch        filter[completed]
            """),
        .. Parameters("Get-ClockodoSubproject", "", """
            Id                          project IDs          ID in the path
            InputObject                 piped project IDs    ID in the path
            """),
        .. Inherited("Get-ClockodoSubproject", "Project  project  filter[projects_id]", "First = 1"),
        .. Inherited("Get-ClockodoService", ListParameters),
        .. Inherited("Get-ClockodoService", "Active  filter switch  filter[active]"),
        .. Parameters("Get-ClockodoService", "", """
            Id                          IDs                  ID in the path
            InputObject                 piped IDs            ID in the path
            """),
        .. Inherited("Get-ClockodoLumpSumService", ListParameters),
        .. Inherited("Get-ClockodoLumpSumService", "Active  filter switch  filter[active]"),
        .. Parameters("Get-ClockodoLumpSumService", "", """
            Id                          IDs                  ID in the path
            InputObject                 piped IDs            ID in the path
            """),
        .. Inherited("Get-ClockodoTeam", ListParameters),
        .. Parameters("Get-ClockodoTeam", "", """
            Id                          team IDs             ID in the path
            InputObject                 piped team IDs       ID in the path
            """),
        .. Parameters("Get-ClockodoText", "", """
            Term                        term                 term
            Mode                        text mode            mode
            First                       1 to 800             items
            Connection                  connection           done
            """),
        .. Inherited("Get-ClockodoText", """
            Customer                    reference            filter[customers_id]
            Project                     project              filter[projects_id]
            Service                     reference            filter[services_id]
            User                        user                 filter[users_id]
            Billable                    billable filter      filter[billable]
            TimeSince                   time                 done
            TimeUntil                   time                 done
            """, "First = 1"),
        .. Inherited("Get-ClockodoEntryGroup", """
            TimeSince                   time                 time_since
            TimeUntil                   time, or whole day   time_until
            Customer                    reference            filter[customers_id]
            Project                     project of groups    filter[projects_id]
            Subproject                  project of groups    filter[subprojects_id]
            Service                     reference            filter[services_id]
            LumpSumService              reference            filter[lumpsum_services_id]
            User                        user                 filter[users_id]
            Team                        team                 filter[teams_id]
            Text                        text                 filter[text]
            TextId                      ID                   filter[texts_id]
            Billable                    state of groups      filter[billable]
            BudgetType                  budget               filter[budget_type]
            CalculateHardBudgetRevenue  switch               calc_also_revenues_for_projects_with_hard_budget
            Flatten                     switch               done
            Connection                  connection           done
            """, "GroupBy = 'Month'; TimeSince = '2020-01-01'; TimeUntil = '2030-01-01'"),
        .. Parameters("Get-ClockodoEntryGroup", "TimeSince = '2020-01-01'; TimeUntil = '2030-01-01'", "GroupBy  groupings  grouping[]"),
        .. Parameters(
            "Get-ClockodoEntryGroup",
            "GroupBy = 'Month'; TimeSince = '2020-01-01'; TimeUntil = '2030-01-01'",
            "RoundToMinutes  1 to 1440  round_to_minutes"),
        .. Parameters("Get-ClockodoEntryGroup", "GroupBy = 'Month'", """
            Period                      period               done
            InputObject                 what groups are of   done
            """),
        .. Inherited("Set-ClockodoEntryGroup", """
            Customer                    reference            customers_id
            Project                     project of groups    projects_id
            Subproject                  project of groups    subprojects_id
            Service                     reference            services_id
            LumpSumService              reference            lumpsum_services_id
            User                        user                 users_id
            Billable                    billable             billable
            Text                        removable text       text
            HourlyRate                  amount               hourly_rate
            """, "InputObject = $Groups; WhatIf = $true"),
        .. Parameters("Set-ClockodoEntryGroup", "InputObject = $Groups; Billable = 'Billed'; WhatIf = $true", """
            Force                       switch               done
            PassThru                    switch               done
            Connection                  connection           done
            """),
        .. Parameters("Set-ClockodoEntryGroup", "Billable = 'Billed'; WhatIf = $true", "InputObject  groups  done"),
        .. Parameters("Remove-ClockodoEntryGroup", "InputObject = $Groups; WhatIf = $true", """
            Force                       switch               done
            PassThru                    switch               done
            Connection                  connection           done
            """),
        .. Parameters("Remove-ClockodoEntryGroup", "WhatIf = $true", "InputObject  groups  done"),
        .. Parameters("Get-ClockodoClock", "", """
            User                        user                 users_id
            InputObject                 user or entry        users_id
            NoWait                      switch               done
            Connection                  connection           done
            """),
        .. Inherited("Start-ClockodoClock", """
            Customer                    reference            customers_id
            Service                     reference            services_id
            Project                     removable project    projects_id
            Subproject                  removable project    subprojects_id
            User                        user                 users_id
            Billable                    billable yet         billable
            Text                        removable text       text
            NoGap                       switch               done
            Connection                  connection           done
            """, "Customer = 4711; Service = 860608"),
        .. Parameters("Start-ClockodoClock", "Customer = 4711; Service = 860608", "TimeSince  time of the clock  in the message"),
        .. Parameters("Start-ClockodoClock", "", "InputObject  work  done"),
        .. Parameters("Stop-ClockodoClock", "WhatIf = $true", """
            User                        user                 users_id
            InputObject                 user or entry        users_id
            Connection                  connection           done
            """),
        .. Parameters("Stop-ClockodoClock", "User = 234602", "TimeUntil  time of the clock  done"),
        .. Parameters("Set-ClockodoClock", "Duration = '0:00'; WhatIf = $true", """
            User                        user                 users_id
            InputObject                 user or entry        users_id
            Connection                  connection           done
            """),
        .. Parameters("Set-ClockodoClock", "User = 234602", """
            TimeSince                   time of the clock    no clock
            Duration                    duration             no clock
            """),
        .. Parameters("Invoke-ClockodoRequest", "", "Path  path  path"),
        .. Parameters("Invoke-ClockodoRequest", "Path = 'v3/users'; Method = 'Put'", "Body  body  done"),
        .. Parameters("Invoke-ClockodoRequest", "Path = 'v3/users'", """
            Query                       query                Id
            Method                      method               done
            All                         switch               done
            Raw                         switch               done
            AsDateTime                  switch               done
            Connection                  connection           done
            """),
        .. Parameters("Connect-Clockodo", "Credential = $Credential; BaseUri = $Address; SkipCheck = $true; PassThru = $true", """
            BaseUri                     address              .BaseUri
            ExternalApplication         application          .ExternalApplication
            Language                    language             .Language
            TimeoutSec                  1 to 1000            done
            IgnoreRateLimits            switch               done
            SkipCheck                   switch               done
            PassThru                    switch               done
            """),
        .. Parameters("Connect-Clockodo", "SkipCheck = $true", "Sandbox  demo company  done"),
        .. Parameters("Disconnect-Clockodo", "", "Connection  connection  done"),
        .. Columns("Set-ClockodoEntry", "Id = 85000000; Text = 'x'", EntryFields),
        .. Columns("Set-ClockodoEntry", Change, Duration),
        .. Columns("Set-ClockodoEntry", "Id = 85000000; Text = 'x'", LumpSumFields),
        .. Columns("Set-ClockodoEntry", "Id = 85000000; Text = 'x'", """
            Project                     project              projects_id
            Subproject                  project              subprojects_id
            LumpSum                     amount               lumpsum
            Id                          ID of a row          ID in the path
            """),
        .. Columns("Set-ClockodoEntry", "Id = 85000000; Billable = 0", "Text  text  text"),
        .. Columns("New-ClockodoEntry", $"{Work}; Text = 'x'", """
            ClockedOffline              flag                 clocked_offline
            TimeClockedSince            time of day          time_clocked_since
            Hours                       hours                duration
            Type                        type of a row        done
            TextId                      ID                   done
            """),
    ];

    private static IEnumerable<InputPlace> Parameters(string command, string given, string lines) =>
        Read(lines).Select(words => new InputPlace(command, words[0], words[1], words[2], given, IsColumn: false));

    // Another command has a parameter that is declared in the same way, and is tried with every value.
    private static IEnumerable<InputPlace> Inherited(string command, string lines, string given = "") =>
        Parameters(command, given, lines).Select(place => place with { IsInherited = true });

    private static IEnumerable<InputPlace> Columns(string command, string given, string lines) =>
        Read(lines).Select(words => new InputPlace(command, words[0], words[1], words[2], given, IsColumn: true));

    private static IEnumerable<string[]> Read(string lines) =>
        lines.ReplaceLineEndings("\n").Split('\n')
            .Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
