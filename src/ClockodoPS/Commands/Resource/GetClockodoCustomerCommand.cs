using System.Management.Automation;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets customers: all, by name, or by ID.
/// </summary>
/// <remarks>
/// <para>
/// The list comes from <c>GET v3/customers</c>, single customers from <c>GET v3/customers/{id}</c>. Inactive customers are in the list
/// as well: their entries remain.
/// </para>
/// <para>
/// Which properties are filled depends on the rights of the user of the connection. The property Number is the company's own customer
/// number, not the ID.
/// </para>
/// </remarks>
/// <returns>The customers in the order of the service.</returns>
/// <example>
/// List the active customers
/// <code>
/// Get-ClockodoCustomer -Active
/// </code>
/// </example>
/// <example>
/// Find customers by name
/// <code>
/// Get-ClockodoCustomer ACME*, '*O''Neill*'
/// </code>
/// </example>
/// <example>
/// List the work for customers
/// <code>
/// Get-ClockodoCustomer ACME* | Get-ClockodoEntry -Period LastMonth
/// </code>
/// </example>
/// <example>
/// Read a customer by ID
/// <code>
/// Get-ClockodoCustomer -Id 4711 | Format-List
/// </code>
/// </example>
/// <example>
/// Find a customer by the company's own number
/// <code>
/// Get-ClockodoCustomer | Where-Object Number -eq 'K-1001'
/// </code>
/// </example>
/// <seealso cref="GetClockodoProjectCommand"/>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS"/>
[Cmdlet(VerbsCommon.Get, "ClockodoCustomer", DefaultParameterSetName = ListSet, SupportsPaging = true)]
[OutputType(typeof(Customer))]
public sealed class GetClockodoCustomerCommand : ActiveResourceCommand<Customer>
{
    /// <summary>The IDs of the customers to read, or objects with a property CustomerId or Id.</summary>
    [Parameter(Mandatory = true, ParameterSetName = IdSet)]
    [IdTransformation("Customer")]
    public override long[] Id { get; set; } = null!;

    private protected override ResourceEndpoint<Customer> Endpoint => Client.Customers;
}
