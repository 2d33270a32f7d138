using System.Management.Automation;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets lump sum services, which are billed by the unit: all, by name, or by ID.
/// </summary>
/// <remarks>
/// <para>
/// The list comes from <c>GET v4/lumpSumServices</c>, single ones from <c>GET v4/lumpSumServices/{id}</c>. Inactive lump sum services
/// are in the list as well: their entries remain.
/// </para>
/// <para>
/// Price is the price of a unit in the company's currency. Which properties are filled depends on the rights of the user of the
/// connection. The property Number is the company's own number, not the ID.
/// </para>
/// </remarks>
/// <returns>The lump sum services in the order of the service.</returns>
/// <example>
/// List the active lump sum services
/// <code>
/// Get-ClockodoLumpSumService -Active
/// </code>
/// </example>
/// <example>
/// Add an entry with a lump sum service
/// <code>
/// $hosting = Get-ClockodoLumpSumService Hosting*
/// New-ClockodoEntry -LumpSumService $hosting `
///     -Customer 'ACME Deutschland GmbH' `
///     -LumpSumServiceAmount 1 -Billable Billable -TimeSince 2026-11-02 -WhatIf
/// </code>
/// </example>
/// <example>
/// Read a lump sum service by ID
/// <code>
/// Get-ClockodoLumpSumService -Id 41212
/// </code>
/// </example>
/// <seealso cref="GetClockodoServiceCommand"/>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS"/>
[Cmdlet(VerbsCommon.Get, "ClockodoLumpSumService", DefaultParameterSetName = ListSet, SupportsPaging = true)]
[OutputType(typeof(LumpSumService))]
public sealed class GetClockodoLumpSumServiceCommand : ActiveResourceCommand<LumpSumService>
{
    /// <summary>The IDs of the lump sum services to read, or objects with a property LumpSumServiceId or Id.</summary>
    [Parameter(Mandatory = true, ParameterSetName = IdSet)]
    [IdTransformation("LumpSumService")]
    public override long[] Id { get; set; } = null!;

    private protected override ResourceEndpoint<LumpSumService> Endpoint => Client.LumpSumServices;
}
