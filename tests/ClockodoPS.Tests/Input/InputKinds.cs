using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace ClockodoPS.Tests.Input;

/// <summary>The table: for each kind of input the values that are read, and what is sent. All other values are refused.</summary>
internal static class InputKinds
{
    private static readonly InputKind Id = new("ID", """
        [psobject]::AsPSObject('4711') → 4711
        [psobject]::AsPSObject(12) → 12
        @(12) → 12
        [System.Collections.ArrayList]@(12) → 12
        [pscustomobject]@{ Id = 4711 } → 4711
        $Booking → 4711
        ([xml]'<a Id="4711"/>').a → 4711
        1 → 1
        12 → 12
        4711 → 4711
        4711L → 4711
        4711n → 4711
        4711.0 → 4711
        4711.00d → 4711
        [single]4711 → 4711
        [byte]12 → 12
        1e3 → 1000
        '1' → 1
        '12' → 12
        '4711' → 4711
        ' 4711 ' → 4711
        '4711.0' → 4711
        [char]'5' → 5
        """);

    // Text with anything but digits and what surrounds them is a name.
    private static readonly InputKind Reference = new("reference", """
        "M$([char]0xD83D)" → NotFound
        """, Id, rest: value => InputValues.IsText(value) && InputValues.TextOf(value).Any(IsOfName) ? InputKind.NotFound : InputKind.Refused);

    // 0 is a project too: none.
    private static readonly InputKind Project = new("project", """
        0 → 0
        '0' → 0
        """, Reference);

    private static readonly InputKind User = new("user", """
        $User → 234561
        $Session → 234561
        """, Reference);

    private static readonly InputKind Amount = new("amount", """
        [psobject]::AsPSObject('4711') → 4711
        [psobject]::AsPSObject(12) → 12
        @(12) → 12
        [System.Collections.ArrayList]@(12) → 12
        0 → 0
        1 → 1
        12 → 12
        4711 → 4711
        4711L → 4711
        4711n → 4711
        4711.0 → 4711
        4711.00d → 4711.00
        [single]4711 → 4711
        [byte]12 → 12
        4711.5 → 4711.5
        -4711 → Invalid
        1e3 → 1000
        [ulong]::MaxValue → 18446744073709551615
        '0' → 0
        '1' → 1
        '12' → 12
        '4711' → 4711
        ' 4711 ' → 4711
        '4711.0' → 4711.0
        '4.711' → 4.711 (en-US)
        '4,711' → 4.711 (de-DE)
        '47,11' → 47.11 (de-DE)
        '47.11' → 47.11
        '-4711' → Invalid
        '99999999999999999999' → 99999999999999999999
        [char]'5' → 5
        """);

    private static readonly InputKind Time = new("time of day", """
        [datetime]'2026-11-02T09:00' → 2026-11-02T09:00:00
        [datetime]::SpecifyKind('2026-11-02T09:00', 'Utc') → 2026-11-02T09:00:00Z
        [datetimeoffset]'2026-11-02T09:00+05:00' → 2026-11-02T04:00:00Z
        '2026-11-02 9:00' → 2026-11-02T09:00:00
        '2026-11-02T09:00Z' → 2026-11-02T09:00:00Z
        '2026-11-02T24:00' → 2026-11-03T00:00:00
        '11/2/2026 13:30' → 2026-11-02T13:30:00 (en-US)
        '2.11.2026 13:30' → 2026-11-02T13:30:00 (de-DE)
        """);

    private static readonly InputKind Text = new("text", """
        [psobject]::AsPSObject('4711') → 4711
        [psobject]::AsPSObject(12) → 12
        @(12) → 12
        [System.Collections.ArrayList]@(12) → 12
        @('a', 'b') → a\nb
        0 → 0
        1 → 1
        12 → 12
        4711 → 4711
        4711L → 4711
        4711n → 4711
        4711.0 → 4711
        4711.00d → 4711.00
        [single]4711 → 4711
        [byte]12 → 12
        4711.5 → 4711.5
        -4711 → -4711
        1e3 → 1000
        1e30 → 1E+30
        [ulong]::MaxValue → 18446744073709551615
        [double]::NaN → NaN
        [char]'5' → 5
        $true → True
        $false → False
        [switch]$true → True
        [datetime]'2026-11-02T09:00' → 2026-11-02T09:00:00
        [datetime]::SpecifyKind('2026-11-02T09:00', 'Utc') → 2026-11-02T09:00:00Z
        [datetimeoffset]'2026-11-02T09:00+05:00' → 2026-11-02T09:00:00+05:00
        [datetime]::MinValue → 0001-01-01T00:00:00
        [dateonly]'2026-11-02' → 2026-11-02
        [timeonly]'09:00' → 09:00:00.0000000
        [timespan]'1:30' → 01:30:00
        [guid]::Empty → 00000000-0000-0000-0000-000000000000
        [dayofweek]::Monday → Monday
        $Billed → Billed
        "M$([char]0xD83D)" → Invalid
        '' → refused
        """, rest: value => InputValues.IsText(value) ? InputValues.TextOf(value) : InputKind.Refused);

    private static readonly InputKind Billable = new("billable", """
        0 → 0
        1 → 1
        '0' → 0
        '1' → 1
        'yes' → 1
        $Billed → 2
        'Billed' → 2
        'billable' → 1
        """);

    private static readonly InputKind Throttle = new("1 to 16", """
        [psobject]::AsPSObject(12) → 12
        @(12) → 12
        [System.Collections.ArrayList]@(12) → 12
        1 → 1
        12 → 12
        [byte]12 → 12
        '1' → 1
        '12' → 12
        [char]'5' → 5
        """);

    // PowerShell itself reads switches that only choose what is shown, and -First and -Skip.
    private static readonly InputKind Switch = new("switch", """
        $null → true
        & { } → true
        [psobject]::AsPSObject(12) → true
        0 → absent
        1 → true
        12 → true
        4711 → true
        4711L → true
        4711.0 → true
        4711.00d → true
        [single]4711 → true
        [byte]12 → true
        4711.5 → true
        -4711 → true
        1e3 → true
        1e30 → true
        [ulong]::MaxValue → true
        [double]::NaN → true
        $true → true
        $false → absent
        [switch]$true → true
        [dayofweek]::Monday → true
        $Billed → true
        """);

    private static readonly InputKind Entry = new("entries", """
        $null → refused
        & { } → refused
        @() → refused
        @($null) → refused
        @(12, '') → 12
        [DBNull]::Value → absent
        [NullString]::Value → absent
        '' → Invalid
        ' ' → Invalid
        @(12, 13) → 12, 13
        @{ Id = 4711 } → 4711
        [pscustomobject]@{ Id = $null } → absent
        { 4711 } → refused
        $Booking → Invalid
        $Entry → 85
        [object]::new() → absent
        """, Id, rest: _ => InputKind.Invalid);

    private static readonly InputKind Row = new("row", """
        $null → refused
        & { } → refused
        @() → refused
        @($null) → refused
        { 4711 } → refused
        [pscustomobject]@{ Id = $null } → done
        [DBNull]::Value → done
        [NullString]::Value → done
        [object]::new() → done
        """, rest: _ => InputKind.Invalid);

    private const string Lists = """
        @(12, 13) → 12, 13
        ,@(12) → 12
        """;

    private const string Piped = $$"""
        {{Lists}}
        $null → refused
        & { } → refused
        { 4711 } → refused
        """;

    internal static IReadOnlyDictionary<string, InputKind> All { get; } = new[]
    {
        Id,
        Reference,
        Project,
        new InputKind("removable project", """
            $null → 0
            & { } → 0
            [DBNull]::Value → 0
            [NullString]::Value → 0
            """, Project),
        User,
        new InputKind("team", "$User → 8140", Reference),
        new InputKind("IDs", Lists, Id),
        new InputKind("project IDs", $"{Lists}\n0 → 0\n'0' → 0", Id),
        new InputKind("projects", $"{Lists}\n0 → Invalid\n'0' → Invalid\n@('a', 'b') → NotFound", Reference),
        new InputKind("projects to change", $"{Piped}\n0 → Invalid\n'0' → Invalid\n@() → refused\n@($null) → refused\n@(12, '') → 12", Id, _ => InputKind.Invalid),
        new InputKind("user IDs", $"{Lists}\n$User → 234561\n$Session → 234561", Id),
        new InputKind("team IDs", $"{Lists}\n$User → 8140", Id),
        new InputKind("piped IDs", Piped, Id, _ => InputKind.Invalid),
        new InputKind("piped project IDs", $"{Piped}\n0 → 0\n'0' → 0", Id, _ => InputKind.Invalid),
        new InputKind("piped user IDs", $"{Piped}\n$User → 234561\n$Session → 234561", Id, _ => InputKind.Invalid),
        new InputKind("time of the clock", """
            '1:30' → today 01:30
            [timeonly]'09:00' → today 09:00
            """, Time),
        new InputKind("project of groups", """
            0 → Invalid
            '0' → Invalid
            """, Reference),
        new InputKind("state of groups", """
            $Billed → 2
            12 → Invalid
            [psobject]::AsPSObject(12) → Invalid
            @(12) → Invalid
            [System.Collections.ArrayList]@(12) → Invalid
            [byte]12 → Invalid
            '12' → Invalid
            'BillableOrBilled' → Invalid
            """, Billable),
        new InputKind("groupings", """
            'LumpSum' → lumpsum_services_id
            'billable' → billable
            """),
        new InputKind("groups", """
            $null → refused
            & { } → refused
            @($null) → refused
            @() → refused
            { 4711 } → refused
            """, rest: _ => InputKind.Invalid),
        new InputKind("what groups are of", """
            $User → done
            $null → refused
            & { } → refused
            { 4711 } → refused
            """, rest: _ => InputKind.Invalid),
        new InputKind("1 to 1440", """
            12 → 12
            1e3 → 1000
            """, Throttle),
        new InputKind("user or entry", """
            [pscustomobject]@{ Id = 4711 } → 4711
            $Booking → 4711
            ([xml]'<a Id="4711"/>').a → 4711
            $User → 234561
            $Session → 234561
            $Entry → 0
            $null → refused
            & { } → refused
            { 4711 } → refused
            """, rest: _ => InputKind.Invalid),
        new InputKind("work", """
            $null → refused
            & { } → refused
            { 4711 } → refused
            """, rest: _ => InputKind.Invalid),
        new InputKind("billable yet", """
            $Billed → refused
            'Billed' → refused
            """, Billable),
        new InputKind("piped team IDs", $"{Piped}\n$User → 8140", Id, _ => InputKind.Invalid),
        new InputKind("piped entry IDs", $"{Piped}\n$User → done\n$Entry → 85", Id, _ => InputKind.Invalid),
        new InputKind("entry IDs", """
            $Entry → 85
            @(12, 13) → 12, 13
            ,@(12) → 12
            """, Id),
        Entry,
        new InputKind("entries to remove", "$Booking → 99", Entry),
        new InputKind("ID of a row", """
            $null → Invalid
            & { } → Invalid
            [DBNull]::Value → Invalid
            [NullString]::Value → Invalid
            '' → Invalid
            ' ' → Invalid
            $Entry → 85
            """, Id),
        Row,
        new InputKind("row to compare", "$Entry → done\n$Booking → done", Row, rest: _ => InputKind.Invalid),
        Amount,
        new InputKind("billed amount", """
            [ulong]::MaxValue → Invalid
            '99999999999999999999' → Invalid
            """, Amount),
        Time,
        new InputKind("time", """
            [dateonly]'2026-11-02' → 2026-11-02T00:00:00
            '2026-11-02' → 2026-11-02T00:00:00
            '11/2/2026' → 2026-11-02T00:00:00 (en-US)
            '2.11.2026' → 2026-11-02T00:00:00 (de-DE)
            """, Time),
        new InputKind("time, or whole day", """
            [dateonly]'2026-11-02' → 2026-11-02T23:59:59
            '2026-11-02' → 2026-11-02T23:59:59
            '11/2/2026' → 2026-11-02T23:59:59 (en-US)
            '2.11.2026' → 2026-11-02T23:59:59 (de-DE)
            """, Time),
        new InputKind("duration", """
            [timespan]'1:30' → 5400
            '1:30' → 5400
            'PT1H30M' → 5400
            """),
        new InputKind("hours", """
            [psobject]::AsPSObject('4711') → 16959600
            [psobject]::AsPSObject(12) → 43200
            @(12) → 43200
            [System.Collections.ArrayList]@(12) → 43200
            0 → 0
            1 → 3600
            12 → 43200
            4711 → 16959600
            4711L → 16959600
            4711n → 16959600
            4711.0 → 16959600
            4711.00d → 16959600
            [single]4711 → 16959600
            [byte]12 → 43200
            4711.5 → 16961400
            -4711 → Invalid
            1e3 → 3600000
            '0' → 0
            '1' → 3600
            '12' → 43200
            '4711' → 16959600
            ' 4711 ' → 16959600
            '4711.0' → 16959600
            '-4711' → Invalid
            '4.711' → 16960 (en-US)
            '4,711' → 16960 (de-DE)
            '47,11' → 169596 (de-DE)
            '47.11' → 169596
            [char]'5' → 18000
            [timespan]'1:30' → 5400
            '1:30' → 5400
            'PT1H30M' → 5400
            """),
        Text,
        new InputKind("text, or empty", "'' → (empty)", Text),
        new InputKind("removable text", """
            $null → (empty)
            & { } → (empty)
            [DBNull]::Value → (empty)
            [NullString]::Value → (empty)
            '' → (empty)
            """, Text),
        new InputKind("names", """
            @(12, 13) → done
            ,@(12) → done
            "M$([char]0xD83D)" → done
            """, Text),
        new InputKind("term", "@('a', 'b') → refused", Text),
        new InputKind("text mode", "'reports' → reports"),
        new InputKind("1 to 800", "12 → 12", Throttle),
        new InputKind("application", """
            "M$([char]0xD83D)" → Invalid
            @('a', 'b') → refused
            'Contoso;it@contoso.example' → Contoso;it@contoso.example
            '' → refused
            """, rest: InvalidIfText),
        new InputKind("address", """
            "M$([char]0xD83D)" → Invalid
            @('a', 'b') → refused
            'https://contoso.example/api' → https://contoso.example/api
            """, rest: InvalidIfText),
        new InputKind("language", "'DE' → de"),
        new InputKind("flag", """
            0 → false
            1 → true
            '0' → false
            '1' → true
            $true → true
            $false → false
            [switch]$true → true
            'True' → true
            """),
        Switch,
        new InputKind("filter switch", """
            0 → false
            $false → false
            """, Switch),
        new InputKind("demo company", """
            0 → Invalid
            $false → Invalid
            """, Switch),
        Billable,
        new InputKind("billable filter", """
            12 → 12
            [psobject]::AsPSObject(12) → 12
            @(12) → 12
            [System.Collections.ArrayList]@(12) → 12
            [byte]12 → 12
            '12' → 12
            'BillableOrBilled' → 12
            """, Billable),
        new InputKind("period", """
            'LastMonth' → done
            'yes' → done
            """),
        new InputKind("budget", "'strict' → rep_filter_budget_strict"),
        new InputKind("type of a row", """
            1 → done
            '1' → done
            'LumpSum' → Invalid
            """),
        Throttle,
        new InputKind("1 to 1000", "1e3 → 1000", Throttle),
        new InputKind("count of PowerShell", """
            '' → done
            ' ' → done
            [psobject]::AsPSObject('4711') → done
            0 → done
            4711 → done
            4711L → done
            4711n → done
            4711.0 → done
            4711.00d → done
            [single]4711 → done
            4711.5 → done
            1e3 → done
            [ulong]::MaxValue → done
            '0' → done
            '4711' → done
            ' 4711 ' → done
            '4711.0' → done
            '4.711' → done
            '4,711' → done
            '47,11' → done
            '47.11' → done
            '1kb' → done
            '0x10' → done
            '1e3' → done
            $true → done
            $false → done
            [dayofweek]::Monday → done
            $Billed → done
            @(12) → refused
            [System.Collections.ArrayList]@(12) → refused
            """, Throttle),
        new InputKind("path", "@('a', 'b') → refused", rest: PathOf),
        new InputKind("query", "@{ Id = 4711 } → 4711"),
        new InputKind("method", """
            'PUT' → done
            'DE' → done
            """),
        new InputKind("body", """
            $null → refused
            & { } → refused
            @() → done
            @(12) → done
            @(12, 13) → done
            ,@(12) → done
            @($null) → refused
            @(12, '') → done
            [System.Collections.ArrayList]@(12) → done
            @{ Id = 4711 } → done
            [pscustomobject]@{ Id = 4711 } → done
            [pscustomobject]@{ Id = '1.005' } → done
            [pscustomobject]@{ Id = $null } → done
            [pscustomobject]@{ Name = 'ACME' } → done
            $Booking → done
            '{"a":1}' → done
            """, rest: _ => InputKind.Invalid),
        new InputKind("connection", "$Session → done"),
    }.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    // As text it is read, but it is not a valid one.
    private static bool IsOfName(char character) => !char.IsDigit(character) && !" +-.,".Contains(character);

    private static string PathOf(string value) => Text.Of(value, "de-DE") switch
    {
        InputKind.Refused => InputKind.Refused,
        string text when Regex.IsMatch(text, "^[A-Za-z0-9./-]+$") => text,
        _ => InputKind.Invalid,
    };

    private static string InvalidIfText(string value) =>
        Text.Of(value, "de-DE") == InputKind.Refused && value != "''" ? InputKind.Refused : InputKind.Invalid;
}
