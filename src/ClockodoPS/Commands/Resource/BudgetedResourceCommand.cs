using System.Management.Automation;
using Clockodo.Client.Resources;

namespace ClockodoPS.Commands;

/// <summary>A cmdlet for resources that can be completed. They belong to customers, whose names are read beside the list.</summary>
public abstract class BudgetedResourceCommand<T> : ActiveResourceCommand<T>
    where T : BudgetedResource
{
    private readonly ParentNames<Customer> _customers;

    private protected BudgetedResourceCommand()
    {
        _customers = new(ReportMissingNames);
    }

    /// <summary>Only completed {nouns}; -Completed:$false: only those that are not. By default, both.</summary>
    [Parameter(ParameterSetName = ListSet)]
    public SwitchParameter Completed { get; set; }

    private protected override ResourceQuery CreateQuery() =>
        base.CreateQuery() with { Completed = FlagOf(nameof(Completed), Completed) };

    private protected override void BeginCompletion() => _customers.Begin(Client.Customers, StopToken);

    /// <summary>The name of a customer; null: not known.</summary>
    private protected string? FindCustomerName(long id) => _customers.Find(id, WaitFor)?.Name;

    private protected void ReportMissingNames(string reason) =>
        WriteVerbose($"IDs are shown instead of names, because the names cannot be read: {reason}");
}
