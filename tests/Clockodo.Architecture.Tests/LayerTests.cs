using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Mono.Cecil;
using Xunit;

namespace Clockodo.Architecture.Tests;

public class LayerTests
{
    [Theory]
    [InlineData("Clockodo.Client")]
    [InlineData("Clockodo.Sandbox")]
    public void Client_and_sandbox_know_nothing_of_PowerShell(string assembly) =>
        Assert.DoesNotContain("System.Management.Automation", References(assembly));

    [Fact]
    public void The_client_knows_neither_the_sandbox_nor_the_module() =>
        Assert.DoesNotContain(References("Clockodo.Client"), name => name is "Clockodo.Sandbox" or "ClockodoPS");

    [Fact]
    public void The_sandbox_knows_neither_the_client_nor_the_module() =>
        Assert.DoesNotContain(References("Clockodo.Sandbox"), name => name is "Clockodo.Client" or "ClockodoPS");

    [Theory]
    [InlineData("Json", "Entries|Paging|Http|Resources|Requests|EntryJson")]
    [InlineData("Paging", "Entries|Http|Resources|Requests|EntryJson")]
    [InlineData("Http", "Entries|Paging|Resources|Requests|EntryJson")]
    public void Arrows_between_the_folders_of_the_client_point_one_way(string folder, string above) =>
        Assert.DoesNotContain(
            Repository.Sources("Clockodo.Client").Where(source => source.Path.StartsWith($"Clockodo.Client/{folder}/")),
            source => Regex.IsMatch(source.Text, $@"Clockodo\.Client\.({above})\b"));

    [Theory]
    [InlineData("Pipeline", "Commands|Session|Binding|Requests|Views")]
    [InlineData("Session", "Commands|Binding|Requests|Views")]
    [InlineData("Binding", "Commands|Session|Requests|Views|Pipeline")]
    [InlineData("Views", "Commands|Requests|Pipeline")]
    public void Arrows_between_the_folders_of_the_module_point_one_way(string folder, string above) =>
        Assert.DoesNotContain(
            Repository.Sources("ClockodoPS").Where(source => source.Path.StartsWith($"ClockodoPS/{folder}/")),
            source => Regex.IsMatch(source.Text, $@"ClockodoPS\.({above})\b"));

    [Fact]
    public void Every_error_record_is_made_in_one_file() =>
        Assert.Equal(
            ["ClockodoPS/Pipeline/ErrorRecords.cs"],
            Repository.Sources("ClockodoPS")
                .Where(source => Regex.IsMatch(source.Text, @"new ErrorRecord\(|ErrorRecord \w+\([^)]*\) => new\("))
                .Select(source => source.Path));

    [Theory]
    [InlineData("Clockodo.Client")]
    [InlineData("ClockodoPS")]
    public void Every_method_that_waits_can_be_cancelled(string assembly)
    {
        var deaf = Types(assembly)
            .SelectMany(type => type.Methods)
            .Where(method => !method.IsGetter && method.Name.EndsWith("Async") && method.Name != "DisposeAsync")
            .Where(method => IsAsynchronous(method.ReturnType))
            .Where(method => method.Parameters.All(parameter => parameter.ParameterType.Name != nameof(CancellationToken)));

        Assert.Empty(deaf.Select(method => method.FullName));
    }

    [Theory]
    [InlineData("Clockodo.Client")]
    [InlineData("ClockodoPS")]
    public void Nothing_that_is_awaited_goes_back_to_the_thread_it_came_from(string project)
    {
        var awaits = Repository.Sources(project)
            .SelectMany(source => Regex.Matches(source.Text, @"\bawait\s[^;]*?(\.ConfigureAwait\(false\)|;)", RegexOptions.Singleline)
                .Select(match => (source.Path, match.Value)));

        Assert.DoesNotContain(awaits, statement => !statement.Value.EndsWith(".ConfigureAwait(false)"));
    }

    private static bool IsAsynchronous(TypeReference type) =>
        type.Name.StartsWith("Task") || type.Name.StartsWith("ValueTask") || type.Name.StartsWith("IAsyncEnumerable");

    private static List<string> References(string assembly) =>
        [.. ModuleDefinition.ReadModule(Repository.Assembly("net8.0", assembly)).AssemblyReferences.Select(name => name.Name)];

    private static IEnumerable<TypeDefinition> Types(string assembly) =>
        ModuleDefinition.ReadModule(Repository.Assembly("net8.0", assembly)).GetTypes()
            .Where(type => !type.Name.Contains('<'));
}
