using System;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Request;

/// <summary>What is refused before anything is sent.</summary>
public sealed class RequestInputTests : ConnectedTest
{
    [Theory]
    [InlineData("https://attacker.example/v3/users", "The path 'https://attacker.example/v3/users' is an address")]
    [InlineData("//attacker.example/v3/users", "is an address")]
    [InlineData("../x", "has a part that consists of dots")]
    [InlineData("v3/%2e%2e/x", "has a character other than letters")]
    [InlineData("register -Method Post -Body @{ a = 1 }", "would register another company")]
    [InlineData("\"v2/entries/$nothing\" -Method Delete", "Is the variable of an ID empty?")]
    [InlineData("v3/users -Query @{ 'filter[teams_id]' = $nothing }", "'filter[teams_id]' is empty.")]
    [InlineData("\"v3/users?filter[teams_id]=$nothing\"", "The parameter 'filter[teams_id]' of the query has no value")]
    [InlineData("v3/users?page=1 -Query @{ page = 2 }", "The parameter 'page' of the query is given twice.")]
    [InlineData("v3/users -Body @{ a = 1 }", "A GET request has no body.")]
    [InlineData("v3/users -Method Post -Body '{'", "The body cannot be read: it is not JSON, or incomplete")]
    [InlineData("v3/users -Method Post -Body ([object]::new())", "An object of type Object is not a valid body.")]
    [InlineData("v3/users -All -Raw", "-All and -Raw cannot be combined")]
    [InlineData("v3/users -All -Method Put", "cannot be combined with -Method Put")]
    [InlineData("v3/users -All -Query @{ page = 2 }", "The parameter 'page' of the query asks for one page")]
    public void It_says_what_to_write_and_nothing_is_sent(string request, string message)
    {
        Outcome outcome = Run($"Invoke-ClockodoRequest {request}");

        Assert.Equal("Invalid", outcome.Ended!.Kind());
        Assert.Contains(message, outcome.Ended!.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
        Assert.Empty(Front.Requests);
    }

    [Theory]
    [InlineData("v3/users, v3/teams")]
    [InlineData("v3/users -Method Patch")]
    [InlineData("v3/users -Method 1")]
    [InlineData("v3/users -Query 'page=2'")]
    [InlineData("v3/users -Query $null")]
    [InlineData("v3/users -Method Post -Body $null")]
    public void What_is_not_a_value_of_the_parameter_is_refused(string request)
    {
        Outcome outcome = Run($"Invoke-ClockodoRequest {request}");

        Assert.NotNull(outcome.Ended);
        Assert.Empty(Front.Requests);
    }
}
