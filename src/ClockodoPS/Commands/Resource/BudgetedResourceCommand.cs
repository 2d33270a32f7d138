using System.Collections.Generic;
using System.Management.Automation;
using System.Threading.Tasks;
using Clockodo.Client.Resources;
using ClockodoPS.References;

namespace ClockodoPS.Commands;

/// <summary>
/// A cmdlet for resources that can be completed. What they belong to has only an ID on the wire; the names are read beside the list,
/// unless they are in memory.
/// </summary>
public abstract class BudgetedResourceCommand<T> : ActiveResourceCommand<T>
    where T : BudgetedResource
{
    private Task<IReadOnlyList<string>>? _namesRead;

    /// <summary>Only completed {nouns}; -Completed:$false: only those that are not. By default, both.</summary>
    [Parameter(ParameterSetName = ListSet)]
    public SwitchParameter Completed { get; set; }

    /// <summary>To what the items belong.</summary>
    private protected abstract IReadOnlyList<Noun> ParentNouns { get; }

    private protected override ResourceQuery CreateQuery() =>
        base.CreateQuery() with { Completed = FlagOf(nameof(Completed), Completed) };

    private protected override void BeginCompletion() => _namesRead ??= References.LoadAsync(ParentNouns, StopToken);

    private protected override object Complete(object item)
    {
        if (_namesRead is not null)
        {
            foreach (string reason in WaitFor(_namesRead))
            {
                WriteVerbose(reason);
            }

            _namesRead = Task.FromResult<IReadOnlyList<string>>([]);
        }

        SetNames((T)item);
        return item;
    }

    /// <summary>Fills in the names that are in memory.</summary>
    private protected abstract void SetNames(T item);
}
