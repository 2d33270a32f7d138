using System;
using System.Linq;

namespace ClockodoPS.Tests.Input;

/// <summary>What people hand over: every kind of value, as PowerShell writes it. <see cref="InputKinds"/> says what is read.</summary>
internal static class InputValues
{
    private const string Nothing = """
        $null
        & { }
        [DBNull]::Value
        [NullString]::Value
        ''
        ' '
        """;

    private const string WrappersAndLists = """
        [psobject]::AsPSObject('4711')
        [psobject]::AsPSObject(12)
        @()
        @(12)
        @(12, 13)
        ,@(12)
        @($null)
        @(12, '')
        @('a', 'b')
        [System.Collections.ArrayList]@(12)
        """;

    private const string Objects = """
        { 4711 }
        @{ Id = 4711 }
        [pscustomobject]@{ Id = 4711 }
        [pscustomobject]@{ Id = '1.005' }
        [pscustomobject]@{ Id = $null }
        [pscustomobject]@{ Name = 'ACME' }
        $Booking
        $User
        $Entry
        $Session
        ([xml]'<a Id="4711"/>').a
        ([xml]'<a><b/></a>').a
        [object]::new()
        [guid]::Empty
        """;

    private const string Numbers = """
        0
        1
        12
        4711
        4711L
        4711n
        4711.0
        4711.00d
        [single]4711
        [byte]12
        4711.5
        -4711
        1e3
        1e30
        [ulong]::MaxValue
        [double]::NaN
        """;

    private const string NumbersAsText = """
        '0'
        '1'
        '12'
        '4711'
        ' 4711 '
        '4711.0'
        '4.711'
        '4,711'
        '47,11'
        '47.11'
        '1kb'
        '0x10'
        '1e3'
        '４７１１'
        '-4711'
        '99999999999999999999'
        [char]'5'
        """;

    private const string Flags = """
        $true
        $false
        [switch]$true
        'True'
        'yes'
        """;

    private const string Times = """
        [datetime]'2026-11-02T09:00'
        [datetime]::SpecifyKind('2026-11-02T09:00', 'Utc')
        [datetimeoffset]'2026-11-02T09:00+05:00'
        [datetime]::MinValue
        [dateonly]'2026-11-02'
        [timeonly]'09:00'
        '2026-11-02'
        '2026-11-02 9:00'
        '2026-11-02T09:00Z'
        '2026-11-02T24:00'
        '11/2/2026'
        '11/2/2026 13:30'
        '2.11.2026'
        '2.11.2026 13:30'
        """;

    private const string Durations = """
        [timespan]'1:30'
        '1:30'
        'PT1H30M'
        """;

    private const string Names = """
        $Billed
        'Billed'
        'billable'
        'Unknown'
        'Billable,Billed'
        'BillableOrBilled'
        [dayofweek]::Monday
        'LastMonth'
        'Last'
        'strict'
        'LumpSum'
        'reports'
        'DE'
        'PUT'
        """;

    private const string Texts = """
        '=1+1'
        "M$([char]0xFFFD)ller"
        "M$([char]0xD83D)"
        'Contoso;it@contoso.example'
        'https://contoso.example/api'
        '{"a":1}'
        """;

    internal static string[] All { get; } =
    [
        .. new[] { Nothing, WrappersAndLists, Objects, Numbers, NumbersAsText, Flags, Times, Durations, Names, Texts }
            .SelectMany(group => group.ReplaceLineEndings("\n").Split('\n')),
    ];

    /// <summary>A few values that tell the kinds apart, for parameters that several commands inherit.</summary>
    internal static string[] Few { get; } =
    [
        "$null", "''", "@(12, 13)", "{ 4711 }", "$User", "$Session", "0", "12", "4711.5", "-4711", "'1kb'", "'strict'", "$true", "$false",
    ];

    /// <summary>Plain text: what it says depends on the culture.</summary>
    internal static bool IsText(string value) => value[0] == '\'';

    /// <summary>The text between the quotes.</summary>
    internal static string TextOf(string value) => value.Trim('\'');

    internal static bool IsNothing(string value) => Array.IndexOf(Nothing.ReplaceLineEndings("\n").Split('\n'), value) >= 0;
}
