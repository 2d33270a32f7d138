using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>An ID is a whole number: nothing is rounded, cut or guessed, wherever it is given.</summary>
public class IdTests : ConnectedTest
{
    /// <summary>PowerShell itself would read them as 1, 1234, 1024, 85010012, 0, …</summary>
    public static TheoryData<string> NotWhole =>
    [
        "'1.005'", "'12,34'", "'1kb'", "85010011.5", "''", "' '", "'1e3'", "'0x10'", "'４７１１'", "-4711", "'-4711'", "0", "4711.5d",
        "[double]::NaN", "1e300", "9007199254740993.0", "[uint64]::MaxValue", "[bigint]::Pow(2, 80)", "$true", "[dayofweek]::Monday",
        "[datetime]'2026-11-02'", "{ 4711 }", "@{ Id = 4711 }",
    ];

    public static TheoryData<string> FormsOf4711 =>
    [
        "4711", "4711.0", "'4711'", "'4711.0'", "' 4711 '", "4711d", "4711.00d", "[bigint] 4711", "[uint64] 4711", "4.711e3",
        "([pscustomobject]@{ Id = 4711.0 })", "([psobject]::AsPSObject('4711'))",
    ];

    [Theory]
    [MemberData(nameof(NotWhole))]
    public void Anything_but_a_whole_number_is_refused_and_nothing_is_sent(string value)
    {
        foreach (string command in CommandsWith($"({value})"))
        {
            ErrorRecord error = Run(command).Error;
            Assert.True(error.Kind() is "ParameterArgumentTransformationError" or "ScriptBlockArgumentNoInput", $"{command}: {error}");
        }

        Assert.Empty(Sent);
    }

    [Theory]
    [MemberData(nameof(NotWhole))]
    public void In_a_row_it_is_refused_too(string value)
    {
        foreach (string command in new[] { "Set-ClockodoEntry -Billable NotBillable", "Remove-ClockodoEntry -Confirm:$false" })
        {
            Assert.Equal("Invalid", Run($"[pscustomobject]@{{ Id = {value}; Text = 'x' }} | {command}").Error.Kind());
        }

        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("'1.005'")]
    [InlineData("$null")]
    [InlineData("''")]
    [InlineData("@(1, 2)")]
    public void One_bad_element_refuses_the_whole_list(string value)
    {
        foreach (string command in CommandsWith($"4711, {value}, 4712"))
        {
            Assert.Equal("ParameterArgumentTransformationError", Run(command).Error.Kind());
        }

        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("$null")]
    [InlineData("@()")]
    [InlineData("([DBNull]::Value)")]
    [InlineData("(& { })")]
    public void Nothing_is_not_an_ID(string value)
    {
        foreach (string command in CommandsWith(value))
        {
            Assert.StartsWith("ParameterArgumentValidationError", Run(command).Error.Kind(), StringComparison.Ordinal);
        }

        Assert.Empty(Sent);
    }

    [Theory]
    [MemberData(nameof(FormsOf4711))]
    public void Every_form_of_a_whole_number_is_the_ID(string value)
    {
        foreach (string command in CommandsWith($"({value})").Append($"{value} | Get-ClockodoEntry"))
        {
            Assert.Equal("NotFound", Run(command).Error.Kind());
        }

        Assert.Equal(["GET", "PUT", "DELETE", "GET"], Sent.Select(request => request.Method));
        Assert.All(Sent, request => Assert.EndsWith("v2/entries/4711", request.PathAndQuery, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Get-ClockodoUser -Me | Remove-ClockodoEntry -Confirm:$false")]
    [InlineData("Get-ClockodoUser -Me | Set-ClockodoEntry -Billable NotBillable")]
    public void The_Id_of_something_else_is_not_that_of_an_entry(string command)
    {
        ErrorRecord error = Run(command).Error;

        Assert.Equal("Invalid", error.Kind());
        Assert.Contains("has neither EntryId nor the Id of an entry", error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal(["GET"], Sent.Select(request => request.Method));
    }

    [Theory]
    [InlineData("Remove-ClockodoEntry -Confirm:$false -InputObject (, (4711, 4712))", "is not an entry")]
    [InlineData("Set-ClockodoEntry -Billable NotBillable -InputObject (, (4711, 4712))", "is not an entry")]
    [InlineData("New-ClockodoEntry -InputObject (, (4711, 4712))", "is not a row with columns")]
    public void A_list_in_a_list_is_not_an_item(string command, string message)
    {
        Outcome outcome = Run(command);

        Assert.Contains($"A list of 2 values (in PowerShell, a comma makes a list) {message}.", outcome.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    private static IEnumerable<string> CommandsWith(string value) =>
    [
        $"Get-ClockodoEntry -Id {value}",
        $"Set-ClockodoEntry -Id {value} -Billable NotBillable",
        $"Remove-ClockodoEntry -Id {value} -Confirm:$false",
    ];
}
