using System.Text.Json;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources;

/// <summary>Writes a customer. Only owners see the note and the ID of the billing application.</summary>
internal static class CustomerWriter
{
    internal static void Write(Utf8JsonWriter json, SandboxCustomer customer, SandboxAccount caller)
    {
        json.WriteStartObject();
        json.WriteNumber("id", customer.Id);
        json.WriteString("name", customer.Name);
        json.WriteString("number", customer.Number);
        json.WriteNumber("color", customer.Color);
        json.WriteBoolean("active", customer.Active);
        json.WriteBoolean("billable_default", customer.BillableDefault);
        if (caller.Role == SandboxRole.Owner)
        {
            json.WriteString("note", customer.Note);
            json.WriteString("bill_service_id", customer.BillServiceId);
        }

        json.WriteBoolean("test_data", false);
        json.WriteNumbers("service_assignments", customer.ServiceIds);
        json.WriteEndObject();
    }
}
