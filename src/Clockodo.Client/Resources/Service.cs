namespace Clockodo.Client.Resources;

/// <summary>
/// A service, which is billed by the hour (<c>v4/services</c>). What the service did not send, or the user of the connection may not
/// see, is null.
/// </summary>
public sealed class Service : ActiveResource
{
    /// <summary>The note (<c>note</c>); only with the right to manage services.</summary>
    public string? Note { get; init; }

    /// <summary>The ID in a linked billing application (<c>bill_service_id</c>); null: none.</summary>
    public string? BillServiceId { get; init; }
}
