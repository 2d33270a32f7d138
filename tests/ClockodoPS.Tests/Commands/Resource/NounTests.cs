using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Resource;

/// <summary>Every cmdlet on ResourceCommand lists, finds and reads its own resource; how they do it is in <see cref="GetUserTests"/>.</summary>
public sealed class NounTests : ConnectedTest
{
    public static TheoryData<string, string, int, long, string> Nouns { get; } = new()
    {
        { "Customer", "v3/customers", 5000, 4711, "customer" },
        { "Project", "v4/projects", 5000, 512004, "project" },
        { "Subproject", "v3/subprojects", 5000, 310440, "subproject" },
        { "Service", "v4/services", 5000, 860608, "service" },
        { "LumpSumService", "v4/lumpSumServices", 5000, 41212, "lump sum service" },
        { "Team", "v3/teams", 1000, 8140, "team" },
        { "User", "v3/users", 1000, 234561, "user" },
    };

    [Theory]
    [MemberData(nameof(Nouns))]
    public void A_noun_is_listed_found_and_read(string noun, string path, int largestPage, long id, string words)
    {
        Outcome list = Run($"Get-Clockodo{noun}");
        Assert.Contains(id, list.Ids());
        Assert.Equal(list.Ids().Distinct(), list.Ids());
        Assert.All(list.Output, item => Assert.Equal($"Clockodo.Client.Resources.{noun}", item.TypeNames[0]));
        Assert.Contains($"GET {path}?page=1&items_per_page={largestPage}", Sent.Select(request => request.Line()));
        Assert.All(list.Progress, record => Assert.Equal($"Reading {words}s", record.Activity));

        string name = list.Output.Single(item => item.Long("Id") == id).Text("Name");
        Assert.Equal([id], Run($"Get-Clockodo{noun} -Name $args[0]", name).Ids());

        Forget();
        Outcome read = Run($"Get-Clockodo{noun} -Id {id}, {Known.Nothing}, {id}");
        Assert.Equal([id, id], read.Ids());
        Assert.Equal(("NotFound", (object)Known.Nothing), (read.Error.Kind(), read.Error.TargetObject));
        Assert.Contains($"{words} {Known.Nothing}", read.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains($"GET {path}/{id}", Sent.Select(request => request.Line()));

        ErrorRecord missing = Run($"Get-Clockodo{noun} Niemand").Error;
        Assert.StartsWith($"There is no {words} named 'Niemand'", missing.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Customer")]
    [InlineData("Project")]
    [InlineData("Subproject")]
    [InlineData("Service")]
    [InlineData("LumpSumService")]
    [InlineData("Team")]
    public void Parts_of_a_list_are_requested_as_such(string noun)
    {
        long[] all = [.. Run($"Get-Clockodo{noun}").Ids()];
        Forget();

        var part = Succeed($"Get-Clockodo{noun} -Skip 1 -First 2 -IncludeTotalCount");

        Assert.Equal((ulong)all.Length, part[0].BaseObject);
        Assert.Equal(all[1..3], part.Skip(1).Select(item => item.Long("Id")));
        Assert.Contains(Sent, request => request.Line().EndsWith("s?page=1&items_per_page=3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Customer", "Active")]
    [InlineData("Project", "Active")]
    [InlineData("Project", "Completed")]
    [InlineData("Subproject", "Active")]
    [InlineData("Subproject", "Completed")]
    [InlineData("Service", "Active")]
    [InlineData("LumpSumService", "Active")]
    public void A_switch_selects_and_without_it_all_are_listed(string noun, string flag)
    {
        int all = Succeed($"Get-Clockodo{noun}").Count;
        var set = Succeed($"Get-Clockodo{noun} -{flag}");
        var unset = Succeed($"Get-Clockodo{noun} -{flag}:$false");

        Assert.All(set, item => Assert.Equal(true, item.Value(flag)));
        Assert.All(unset, item => Assert.Equal(false, item.Value(flag)));
        Assert.Equal(all, set.Count + unset.Count);
        Assert.NotEmpty(unset);
        Assert.Equal(
            ["", "true", "false"],
            Sent.Where(request => request.Line().Contains($"/{noun}s?", StringComparison.OrdinalIgnoreCase))
                .Select(request => request.Query().GetValueOrDefault($"filter[{flag.ToLowerInvariant()}]", "")));
    }

    [Fact]
    public void Names_that_break_careless_code_find_their_own()
    {
        string[] names = [.. Service.Company.Customers.Select(item => item.Name).Distinct(StringComparer.OrdinalIgnoreCase)];

        Assert.Equal(
            Service.Company.Customers.Select(item => item.Id),
            Run("Get-ClockodoCustomer -Name ($args | ForEach-Object { [wildcardpattern]::Escape($_) })", [.. names.Cast<object>()]).Ids());
    }

    [Fact]
    public void What_needs_a_right_is_empty_without_it()
    {
        Assert.NotNull(SucceedWithOne("Get-ClockodoCustomer -Id 4711").Value("Note"));
        Engine.Set("Credential", CredentialOf(Clockodo.Sandbox.SandboxService.Worker));
        Succeed($"{Connect} -WarningAction SilentlyContinue");

        Assert.Null(SucceedWithOne("Get-ClockodoCustomer -Id 4711").Value("Note"));
        Assert.Null(SucceedWithOne("Get-ClockodoProject -Id 512004").Value("Note"));
    }
}
