using System.Text.Json;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Service.Errors;

/// <summary>Writes the body of a rejected request, in its shape and in the language of the caller.</summary>
internal static class ErrorWriter
{
    internal static Response Write(RejectedRequest rejection, Language language)
    {
        var message = MessageTexts.Find(rejection.Reason, language, rejection.Fields);
        var body = JsonBody.Write(json =>
        {
            json.WriteStartObject();
            switch (rejection.Shape)
            {
                case ErrorShape.Simple:
                    WriteSimple(json, rejection, message);
                    break;
                case ErrorShape.General:
                    WriteGeneral(json, rejection, message);
                    break;
                case ErrorShape.Typed:
                    WriteTyped(json, rejection, message);
                    break;
                case ErrorShape.BareError:
                    json.WriteString("error", message);
                    break;
                default:
                    json.WriteString("message", message);
                    break;
            }

            json.WriteEndObject();
        });
        return new Response(rejection.Status, body);
    }

    private static void WriteSimple(Utf8JsonWriter json, RejectedRequest rejection, string message)
    {
        json.WriteStartObject("error");
        json.WriteString("message", message);
        if (rejection.Fields.Count > 0)
        {
            json.WriteStartArray("fields");
            foreach (var field in rejection.Fields)
            {
                json.WriteStringValue(field);
            }

            json.WriteEndArray();
        }

        json.WriteNumber("code", rejection.Status);
        json.WriteEndObject();
    }

    private static void WriteGeneral(Utf8JsonWriter json, RejectedRequest rejection, string message)
    {
        json.WriteStartArray("errors");
        json.WriteStartObject();
        json.WriteString("type", "General");
        json.WriteString("message", message);
        json.WriteNull("details");
        WritePath(json, rejection);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTyped(Utf8JsonWriter json, RejectedRequest rejection, string message)
    {
        json.WriteStartArray("errors");
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("type", rejection.Reason.ToString());
        json.WriteString("message", message);
        WritePath(json, rejection);
        WriteDetails(json, rejection);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter json, RejectedRequest rejection) =>
        json.WriteString("path", rejection.Fields.Count > 0 ? string.Join(",", rejection.Fields) : null);

    private static void WriteDetails(Utf8JsonWriter json, RejectedRequest rejection)
    {
        if (rejection.Expected.Count == 0)
        {
            json.WriteNull("details");
            return;
        }

        json.WriteStartObject("details");
        json.WriteStartArray("expected_values");
        foreach (var value in rejection.Expected)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
