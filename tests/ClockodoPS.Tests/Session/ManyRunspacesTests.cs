using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Testing.Faults;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Session;

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
        Engine[] engines = [.. Enumerable.Range(0, 10).Select(_ => new Engine())];

        IEnumerable<long>[] lists = await Task.WhenAll(engines.Select((engine, number) => Task.Run(() => engine
            .ConnectTo(server.BaseUri, number % 2 == 0 ? Ada : Bob)
            .Succeed($"1..5 | ForEach-Object {{ Get-ClockodoEntry {ListSession.June} -PageSize 10 }}").Ids())));

        long[] ids = [.. Enumerable.Range(1, 55).Select(id => (long)id)];
        for (int number = 0; number < 10; number++)
        {
            long offset = number % 2 == 0 ? 0 : 1000;
            Assert.Equal(Enumerable.Repeat(ids.Select(id => id + offset), 5).SelectMany(list => list), lists[number]);
        }

        Array.ForEach(engines, engine => engine.Dispose());
    }

    [Fact]
    public async Task The_budget_of_an_account_is_shared_by_its_runspaces_and_not_by_another_account()
    {
        await using EntryListServer server = EntryListServer.Start(1);
        using var one = new Engine();
        using var same = new Engine();
        using var other = new Engine();
        string enhanced = $"Get-ClockodoEntry {ListSession.June} -Enhanced";

        one.ConnectTo(server.BaseUri, "one@budget.example").Succeed($"1..300 | ForEach-Object {{ {enhanced} }}");
        same.ConnectTo(server.BaseUri, "one@budget.example").Stop(enhanced, streams => streams.Warning.Count == 1);
        other.ConnectTo(server.BaseUri, "other@budget.example").Succeed(enhanced);

        Assert.Equal(300, server.Requests.Count(request => request.User == "one@budget.example"));
        Assert.Equal(1, server.Requests.Count(request => request.User == "other@budget.example"));
    }
}
