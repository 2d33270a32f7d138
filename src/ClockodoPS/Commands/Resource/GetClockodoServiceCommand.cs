using System.Management.Automation;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets services, which are billed by the hour: all, by name, or by ID.
/// </summary>
/// <remarks>
/// <para>
/// The list comes from <c>GET v4/services</c>, single services from <c>GET v4/services/{id}</c>. Inactive services are in the list as
/// well: their entries remain. Services that are billed by the unit are lump sum services: <see cref="GetClockodoLumpSumServiceCommand"/>.
/// </para>
/// <para>
/// Which properties are filled depends on the rights of the user of the connection. The property Number is the company's own number,
/// not the ID.
/// </para>
/// </remarks>
/// <returns>The services in the order of the service.</returns>
/// <example>
/// List the active services
/// <code>
/// Get-ClockodoService -Active
/// </code>
/// </example>
/// <example>
/// List the entries with a service
/// <code>
/// Get-ClockodoService Schulung | Get-ClockodoEntry -Period LastMonth
/// </code>
/// </example>
/// <example>
/// Read a service by ID
/// <code>
/// $entry = Get-ClockodoEntry -Period LastMonth -Service Support -First 1
/// Get-ClockodoService -Id $entry.ServiceId
/// </code>
/// </example>
/// <seealso cref="GetClockodoLumpSumServiceCommand"/>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS"/>
[Cmdlet(VerbsCommon.Get, "ClockodoService", DefaultParameterSetName = ListSet, SupportsPaging = true)]
[OutputType(typeof(Service))]
public sealed class GetClockodoServiceCommand : ActiveResourceCommand<Service>
{
    /// <summary>The IDs of the services to read, or objects with a property ServiceId or Id.</summary>
    [Parameter(Mandatory = true, ParameterSetName = IdSet)]
    [IdTransformation("Service")]
    public override long[] Id { get; set; } = null!;

    private protected override ResourceEndpoint<Service> Endpoint => Client.Services;
}
