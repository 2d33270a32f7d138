using System.Text.Json;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Service.Errors;

/// <summary>Puts a refusal into words, in the shape and the language that it needs.</summary>
internal static class ErrorWriter
{
    internal static Response Write(RejectedRequest refusal, Language language)
    {
        var message = MessageTexts.Find(refusal.Reason, language, refusal.Fields);
        var body = JsonBody.Write(json =>
        {
            json.WriteStartObject();
            switch (refusal.Shape)
            {
                case ErrorShape.Simple:
                    WriteSimple(json, refusal, message);
                    break;
                case ErrorShape.General:
                    WriteGeneral(json, refusal, message);
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
        return new Response(refusal.Status, body);
    }

    private static void WriteSimple(Utf8JsonWriter json, RejectedRequest refusal, string message)
    {
        json.WriteStartObject("error");
        json.WriteString("message", message);
        if (refusal.Fields.Count > 0)
        {
            json.WriteStartArray("fields");
            foreach (var field in refusal.Fields)
            {
                json.WriteStringValue(field);
            }

            json.WriteEndArray();
        }

        json.WriteNumber("code", refusal.Status);
        json.WriteEndObject();
    }

    private static void WriteGeneral(Utf8JsonWriter json, RejectedRequest refusal, string message)
    {
        json.WriteStartArray("errors");
        json.WriteStartObject();
        json.WriteString("type", "General");
        json.WriteString("message", message);
        json.WriteNull("details");
        if (refusal.Fields.Count > 0)
        {
            json.WriteString("path", string.Join(",", refusal.Fields));
        }
        else
        {
            json.WriteNull("path");
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }
}
