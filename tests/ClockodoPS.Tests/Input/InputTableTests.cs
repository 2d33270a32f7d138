using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Binding;
using ClockodoPS.Commands;
using Xunit;

namespace ClockodoPS.Tests.Input;

/// <summary>The table is complete: a new parameter, a new column or a new value without a line fails here.</summary>
public class InputTableTests
{
    // A name as -Credential asks for the password.
    private static readonly string[] Without = ["Connect-Clockodo -Credential"];

    [Fact]
    public void Every_parameter_of_every_command_has_a_line() => Assert.Equal(
        ParametersOfTheModule().Except(Without).Order(),
        InputPlaces.All.Where(place => !place.IsColumn).Select(place => place.ToString()).Order());

    [Fact]
    public void Every_column_has_a_line() => Assert.Equal(
        [.. EntryInput.All.Select(input => input.Parameter).Concat(["Id", "Type", "TextId", "Hours"]).Order()],
        InputPlaces.All.Where(place => place.IsColumn).Select(place => place.Name).Order());

    [Fact]
    public void Every_value_of_a_kind_is_tried() =>
        Assert.Empty(InputKinds.All.Values.SelectMany(kind => kind.Values).Concat(InputValues.Few).Except(InputValues.All));

    [Fact]
    public void Every_kind_is_used() =>
        Assert.Empty(InputKinds.All.Keys.Except(InputPlaces.All.Select(place => place.Kind)));

    [Fact]
    public void No_value_is_tried_twice() => Assert.Equal(InputValues.All.Distinct(), InputValues.All);

    private static IEnumerable<string> ParametersOfTheModule() =>
        from type in typeof(GetClockodoEntryCommand).Assembly.GetTypes()
        let cmdlet = (CmdletAttribute?)Attribute.GetCustomAttribute(type, typeof(CmdletAttribute))
        where cmdlet is not null
        from parameter in type.GetProperties()
            .Where(property => Attribute.IsDefined(property, typeof(ParameterAttribute)))
            .Select(property => property.Name)
            .Concat(cmdlet.SupportsPaging ? ["First", "Skip", "IncludeTotalCount"] : [])
        select $"{cmdlet.VerbName}-{cmdlet.NounName} -{parameter}";
}
