using System;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.References;

/// <summary>Names in the columns of rows.</summary>
public class RowReferenceTests : ReferenceTest
{
    [Theory]
    [InlineData("Customer", "ACME Deutschland GmbH")]
    [InlineData("CustomerName", "ACME Deutschland GmbH")]
    [InlineData("customers_name", "ACME Deutschland GmbH")]
    [InlineData("Customer", "4711")]
    [InlineData("CustomerId", "4711")]
    public void Columns_have_names_or_IDs(string column, string value)
    {
        Succeed("$args | New-ClockodoEntry", Row(0, ("Customer", ""), (column, value)));

        Assert.Equal("4711", Written["customers_id"]);
    }

    [Fact]
    public void A_column_of_IDs_has_no_names()
    {
        ErrorRecord error = Run("$args | New-ClockodoEntry", Row(0, ("Customer", ""), ("CustomerId", "ACME Deutschland GmbH"))).Error;

        Assert.Contains("CustomerId: 'ACME Deutschland GmbH' is not a valid ID of a customer. Names are not looked up here.", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_names_has_names_also_if_they_are_digits()
    {
        Succeed("$args | New-ClockodoEntry", Row(0, ("Customer", ""), ("CustomerName", "24711")));

        Assert.Equal("3100150", Written["customers_id"]);
    }

    [Fact]
    public void Of_an_ID_and_a_name_the_ID_counts()
    {
        Succeed("$args | New-ClockodoEntry", Row(0, ("Customer", "4711"), ("CustomerName", "whatever"), ("ServiceName", "Beratung"), ("UserId", "234579"), ("UserName", "Nobody")));

        Assert.Equal(("4711", "860608", "234579"), (Written["customers_id"], Written["services_id"], Written["users_id"]));
        Assert.Empty(Lists);
    }

    [Theory]
    [InlineData("Type = 'LumpSumService'; LumpSumServiceId = 41212; ServiceName = 'Hosting, je Monat'")]
    [InlineData("Type = 'LumpSumService'; ServiceName = 'Hosting, je Monat'")]
    [InlineData("LumpSumService = 'Hosting, je Monat'; services_name = 'whatever'")]
    public void In_an_export_the_name_of_a_lump_sum_service_is_in_the_column_of_services(string columns)
    {
        Succeed($"[pscustomobject]@{{ Customer = 4711; TimeSince = '2026-03-16'; Billable = 1; LumpSumServiceAmount = 1; {columns} }} | New-ClockodoEntry");

        Assert.Equal("41212", Written["lumpsum_services_id"]);
        Assert.DoesNotContain("services_id", Written.Keys);
    }

    [Fact]
    public void Two_names_that_differ_are_a_contradiction()
    {
        ErrorRecord error = Run("$args | New-ClockodoEntry", Row(0, ("Customer", "ACME"), ("CustomerName", "Contoso"))).Error;

        Assert.Contains("CustomerName: it contradicts the column Customer: 'Contoso' and 'ACME'.", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_of_a_row_come_at_once_and_are_Invalid_together()
    {
        ErrorRecord error = Run(
            "$args | New-ClockodoEntry", Row(0, ("Customer", "ACME"), ("Service", "Beratungen"), ("HourlyRate", "-1"))).Error;

        Assert.Equal("Invalid", error.Kind());
        Assert.Contains("Customer: There is no customer named 'ACME'", error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains("Service: There is no service named 'Beratungen'", error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains("HourlyRate is negative", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_fill_rows_with_names_that_are_looked_for_in_what_the_row_has()
    {
        Succeed("$args | New-ClockodoEntry -Project Wartung", Row(0), Row(1, ("Customer", "Müller & Söhne GmbH")));

        Assert.Equal(["3200101", "630771"], Sent.Where(request => request.Method == "POST").Select(request => request.Fields()["projects_id"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_file_of_another_tracker_needs_only_the_names_of_its_columns()
    {
        Succeed("""
            [pscustomobject]@{ Client = 'ACME Deutschland GmbH'; Project = 'Wartung'; Start = '2026-03-16T08:00Z'; End = '2026-03-16T09:00Z' },
            [pscustomobject]@{ Client = 'Müller & Söhne GmbH'; Project = 'Warenwirtschaft'; Start = '2026-03-16T09:00Z'; End = '2026-03-16T10:00Z' } |
                ForEach-Object { [pscustomobject]@{ Customer = $_.Client; Project = $_.Project; Since = $_.Start; Until = $_.End } } |
                New-ClockodoEntry -Service Support -Billable Billable
            """);

        Assert.Equal(2, Service.EntryCount);
        Assert.Equal(["customers", "projects", "services"], Lists);
    }

    [Fact]
    public void Two_thousand_rows_with_many_names_cost_one_list_for_each_kind()
    {
        string[] customers = [.. Service.Company.Customers.Where(customer => customer.Active).Select(customer => customer.Name).Take(12)];
        PSObject[] rows = [.. Enumerable.Range(0, 2_000).Select(number => Row(
            number, ("Customer", null), ("CustomerName", customers[number % customers.Length]), ("Service", "Beratung"), ("User", "Jörg Weiß")))];

        Outcome run = Run("$args[0] | New-ClockodoEntry -WhatIf *> $null", new object[] { rows });

        Assert.Empty(run.Errors);
        Assert.Equal(["customers", "services", "users"], Lists);
    }

    [Fact]
    public void A_change_takes_names_from_rows()
    {
        Succeed("$args | New-ClockodoEntry", Row(0));
        Forget();

        Succeed("[pscustomobject]@{ Id = 85000000; Service = 'Beratung'; ProjectName = 'Wartung' } | Set-ClockodoEntry");

        Assert.Equal(("860601", "630771"), (Written["services_id"], Written["projects_id"]));
    }
}
