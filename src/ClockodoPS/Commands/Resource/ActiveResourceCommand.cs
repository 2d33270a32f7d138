using System.Management.Automation;
using Clockodo.Client.Resources;

namespace ClockodoPS.Commands;

/// <summary>A cmdlet for resources that are active or inactive.</summary>
public abstract class ActiveResourceCommand<T> : ResourceCommand<T>
    where T : Clockodo.Client.Resources.Resource
{
    /// <summary>Only active {nouns}; -Active:$false: only inactive ones. By default, both.</summary>
    [Parameter(ParameterSetName = ListSet)]
    public SwitchParameter Active { get; set; }

    private protected override ResourceQuery CreateQuery(long skip, long? first) => new()
    {
        Active = MyInvocation.BoundParameters.ContainsKey(nameof(Active)) ? Active.IsPresent : null,
        Skip = skip,
        First = first,
        PagesAtOnce = ThrottleLimit,
    };
}
