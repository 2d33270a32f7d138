using System;
using System.Management.Automation;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.References;

/// <summary>Whether a new entry is billable if nobody says so.</summary>
public class BillableDefaultTests : ReferenceTest
{
    private const string Work = "-Service 860608 -TimeSince 2026-03-16T08:00Z -TimeUntil 2026-03-16T09:00Z";

    [Theory]
    [InlineData("-Customer 4711", "1")]
    [InlineData("-Customer 2566190", "0")]
    [InlineData("-Project 512004", "1")]
    [InlineData("-Project 'Büro & Organisation'", "0")]
    public void It_is_the_default_of_the_project_or_of_the_customer(string parameters, string billable)
    {
        Succeed($"New-ClockodoEntry {parameters} {Work}");

        Assert.Equal(billable, Written["billable"]);
    }

    [Fact]
    public void Rows_may_leave_it_out_too()
    {
        Succeed("$args | New-ClockodoEntry", Row(0, ("Billable", "")));

        Assert.Equal("1", Written["billable"]);
    }

    [Fact]
    public void WhatIf_says_where_it_comes_from()
    {
        Run($"New-ClockodoEntry -Customer 4711 -Project 512004 {Work} -WhatIf");

        Assert.Contains("Billable: Billable, ", Engine.Window, StringComparison.Ordinal);
        Assert.Contains("(Billable: the default of the project Relaunch Website (512004))", Engine.Window, StringComparison.Ordinal);
    }

    [Fact]
    public void If_it_is_given_nothing_is_asked_for()
    {
        Succeed($"New-ClockodoEntry -Customer 4711 {Work} -Billable NotBillable");

        Assert.Equal("0", Written["billable"]);
        Assert.Empty(Lists);
    }

    [Fact]
    public void If_the_customer_does_not_exist_the_default_is_not_known()
    {
        ErrorRecord error = Run($"New-ClockodoEntry -Customer 99 {Work}").Error;

        Assert.Equal("NotFound", error.Kind());
        Assert.Contains(
            "Customer: There is no customer 99, or the user of the connection may not see it. So the default of Billable is not known. Nothing was sent.",
            error.Exception.Message,
            StringComparison.Ordinal);
        Assert.Empty(Front.Writes);
    }
}
