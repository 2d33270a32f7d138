using System.Management.Automation;
using Clockodo.Client.Resources;

namespace ClockodoPS.Commands;

/// <summary>A cmdlet for resources that are active or inactive.</summary>
public abstract class ActiveResourceCommand<T> : ResourceCommand<T>
    where T : ActiveResource
{
    /// <summary>Only active {nouns}; -Active:$false: only inactive ones. By default, both.</summary>
    [Parameter(ParameterSetName = ListSet)]
    public SwitchParameter Active { get; set; }

    private protected override ResourceQuery CreateQuery() => base.CreateQuery() with { Active = FlagOf(nameof(Active), Active) };
}
