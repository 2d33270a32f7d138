using System.Text.Json;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources;

/// <summary>Writes a service or a lump sum service. Only owners see the note and the ID of the billing application.</summary>
internal static class ServiceWriter
{
    internal static void Write(Utf8JsonWriter json, SandboxWorkService service, SandboxAccount caller)
    {
        json.WriteStartObject();
        WriteCommon(json, service, caller);
        if (caller.Role == SandboxRole.Owner)
        {
            json.WriteString("bill_service_id", service.BillServiceId);
        }

        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, SandboxLumpSumService service, SandboxAccount caller)
    {
        json.WriteStartObject();
        WriteCommon(json, service, caller);
        json.WriteDecimal("price", service.Price);
        json.WriteString("unit", service.Unit);
        json.WriteEndObject();
    }

    private static void WriteCommon(Utf8JsonWriter json, SandboxItem service, SandboxAccount caller)
    {
        json.WriteNumber("id", service.Id);
        json.WriteString("name", service.Name);
        json.WriteString("number", service.Number);
        json.WriteBoolean("active", service.Active);
        if (caller.Role == SandboxRole.Owner)
        {
            json.WriteString("note", service.Note);
        }
    }
}
