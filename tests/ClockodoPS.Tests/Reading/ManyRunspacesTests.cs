using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Testing.Faults;
using ClockodoPS.Tests.Reading.Support;
using Xunit;

namespace ClockodoPS.Tests.Reading;

/// <summary>Several scripts in one process, for several accounts.</summary>
public class ManyRunspacesTests
{
    private const string Ada = "ada@many.example";
    private const string Bob = "bob@many.example";

    [Fact]
    public async Task Ten_at_once_with_two_accounts_see_their_own_entries_only()
    {
        await using EntryListServer server = EntryListServer.Start(55);
        server.OffsetOf = user => user == Bob ? 1000 : 0;
        ConnectedShell[] shells = [.. Enumerable.Range(0, 10).Select(number => new ConnectedShell { User = number % 2 == 0 ? Ada : Bob })];

        List<long>[] lists = await Task.WhenAll(shells.Select(shell => Task.Run(
            () => shell.Connect(server.BaseUri).Ids($"1..5 | ForEach-Object {{ Get-ClockodoEntry {ConnectedShell.June} -PageSize 10 }}"))));

        long[] ids = [.. Enumerable.Range(1, 55).Select(id => (long)id)];
        for (int number = 0; number < 10; number++)
        {
            long offset = number % 2 == 0 ? 0 : 1000;
            Assert.Equal(Enumerable.Repeat(ids.Select(id => id + offset), 5).SelectMany(list => list), lists[number]);
        }

        Array.ForEach(shells, shell => shell.Dispose());
    }

    [Fact]
    public async Task The_budget_of_an_account_is_shared_by_its_runspaces_and_not_by_another_account()
    {
        await using EntryListServer server = EntryListServer.Start(1);
        using var one = new ConnectedShell { User = "one@budget.example" };
        using var same = new ConnectedShell { User = "one@budget.example" };
        using var other = new ConnectedShell { User = "other@budget.example" };
        string enhanced = $"Get-ClockodoEntry {ConnectedShell.June} -Enhanced";

        one.Connect(server.BaseUri).Run($"1..300 | ForEach-Object {{ {enhanced} }}");
        same.Connect(server.BaseUri).Stop(enhanced, shell => shell.Streams.Warning.Count == 1);
        other.Connect(server.BaseUri).Run(enhanced);

        Assert.Equal(300, server.Requests.Count(request => request.User == "one@budget.example"));
        Assert.Equal(1, server.Requests.Count(request => request.User == "other@budget.example"));
    }
}
