using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Views.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>The files with the views.</summary>
public sealed class ShippedViewsTests : IDisposable
{
    private const string Call = @"^\[(ClockodoPS\.Views\.\w+)\]::(\w+)\(\$_(\.\w+|, \$ExecutionContext|, '\w+')?\)$";

    private readonly Engine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void A_script_block_calls_one_static_method_and_does_nothing_else()
    {
        Assert.NotEmpty(Scripts);
        Assert.All(Scripts, script => Assert.Matches(Call, script));
    }

    [Fact]
    public void Every_method_that_is_called_exists_and_every_one_that_exists_is_called()
    {
        var assembly = (Assembly)_engine.Run("(Get-Command Get-ClockodoEntry).ImplementingType.Assembly").Output.Single().BaseObject;
        IEnumerable<string> there =
            from type in assembly.GetExportedTypes()
            where type.Namespace == "ClockodoPS.Views"
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            select $"{type.FullName}.{method.Name}";

        Assert.Equal(
            there.Order(StringComparer.Ordinal),
            Scripts.Select(script => Regex.Match(script, Call)).Select(call => $"{call.Groups[1].Value}.{call.Groups[2].Value}")
                .Distinct().Order(StringComparer.Ordinal));
    }

    // PowerShell chooses how to show custom objects.
    [Fact]
    public void Every_type_that_a_command_emits_is_shown_as_a_table()
    {
        Type[] emitted =
        [
            .. _engine.Run("(Get-Command -Module ClockodoPS).OutputType.Type").Output
                .Select(type => (Type)type.BaseObject).Where(type => type != typeof(void) && type != typeof(PSObject)).Distinct(),
        ];

        Assert.Equal(
            [
                "ClockodoConnection", "Customer", "Entry", "EntryComparison", "EntryGroup", "EntryText", "LumpSumEntry", "LumpSumService", "LumpSumServiceEntry", "Project",
                "ProjectWithUsage", "RunningEntry", "Service", "Subproject", "Team", "TimeEntry", "User",
            ],
            emitted.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(emitted, type => Assert.Equal("TableControl", ShapesOf(type).First()));
    }

    [Fact]
    public void The_list_of_an_entry_has_a_line_for_every_property_or_for_its_name_and_ID()
    {
        string[] labels =
        [
            .. ShippedViews.All.First(view => ShippedViews.Types(view).Contains("Clockodo.Client.Entries.Entry") && ShippedViews.Shape(view) == "ListControl")
                .Descendants("Label").Select(label => label.Value),
        ];

        Assert.All(
            typeof(Clockodo.Client.Entries.Entry).GetProperties().Select(property => property.Name),
            name => Assert.Contains(
                labels, label => name is "TimeSince" or "TimeUntil" or "IsRunning" ? label == "Time"
                    : name == "ClockedOffline" ? label == "Clocked"
                    : name == label || name == label + "Id" || name == label + "Name"));
    }

    [Fact]
    public void The_list_of_resources_begins_with_ID_and_name_and_has_a_line_for_every_property_of_each()
    {
        XElement list = ShippedViews.All.Single(
            view => ShippedViews.Shape(view) == "ListControl" && ShippedViews.Types(view).Contains("Clockodo.Client.Resources.Resource"));
        string[] labels = [.. list.Descendants("Label").Select(label => label.Value)];
        IEnumerable<string> properties = typeof(Clockodo.Client.Resources.Resource).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Clockodo.Client.Resources.Resource)))
            .SelectMany(type => type.GetProperties())
            .Select(property => property.Name)
            .Distinct();

        Assert.Equal(["Id", "Name"], labels.Take(2));
        Assert.Equal(properties.Order(StringComparer.Ordinal), labels.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_line_of_a_list_shows_the_property_that_its_label_names()
    {
        Assert.All(
            ShippedViews.Document.Descendants("ListItem"),
            item => Assert.All(
                item.Descendants("ScriptBlock").Select(script => Regex.Match(script.Value, @"\(\$_(?:\.|, ')(\w+)'?\)")).Where(call => call.Success),
                call => Assert.Equal(item.Element("Label")!.Value, call.Groups[1].Value)));
    }

    [Fact]
    public void The_first_column_of_a_table_has_a_width_for_the_engine_would_ignore_those_of_the_others()
    {
        Assert.All(
            ShippedViews.All.Where(view => ShippedViews.Shape(view) == "TableControl"),
            view => Assert.NotNull(view.Descendants("TableColumnHeader").First().Element("Width")));
    }

    [Fact]
    public void A_line_of_a_list_is_left_out_where_it_would_be_empty_and_for_no_other_reason()
    {
        XElement[] conditions = [.. ShippedViews.Document.Descendants("ItemSelectionCondition")];

        Assert.NotEmpty(conditions);
        Assert.All(conditions, condition => Assert.Equal(condition.Parent!.Element("ScriptBlock")!.Value, condition.Element("ScriptBlock")!.Value));
    }

    private static IEnumerable<string> Scripts => ShippedViews.Document.Descendants("ScriptBlock").Select(script => script.Value);

    // In the order of the file, for the first one is the default.
    private static IEnumerable<string> ShapesOf(Type type) =>
        from view in ShippedViews.All
        where ShippedViews.Types(view).Any(name => IsA(type, name))
        select ShippedViews.Shape(view);

    private static bool IsA(Type? type, string name) => type is not null && (type.FullName == name || IsA(type.BaseType, name));
}
