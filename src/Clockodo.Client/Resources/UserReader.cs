using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Clockodo.Client.Json;

namespace Clockodo.Client.Resources;

/// <summary>Reads a co-worker; what it does not know it passes over.</summary>
internal sealed class UserReader : IItemReader<User>
{
    public bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out User? item)
    {
        item = null;
        long? id = null;
        string? name = null, email = null, role = null, language = null, timeZone = null;
        while (true)
        {
            if (!reader.Read())
            {
                return false;
            }

            if (reader.TokenType == JsonTokenType.EndObject)
            {
                break;
            }

            string field = JsonValue.GetString(ref reader, "user");
            if (!reader.Read())
            {
                return false;
            }

            switch (field)
            {
                case "id":
                    id = JsonValue.ReadInteger(ref reader, field);
                    break;
                case "name":
                    name = JsonValue.ReadText(ref reader, field);
                    break;
                case "email":
                    email = JsonValue.ReadText(ref reader, field);
                    break;
                case "role":
                    role = JsonValue.ReadText(ref reader, field);
                    break;
                case "language":
                    language = JsonValue.ReadText(ref reader, field);
                    break;
                case "timezone":
                    timeZone = JsonValue.ReadText(ref reader, field);
                    break;
                default:
                    if (!reader.TrySkip())
                    {
                        return false;
                    }

                    break;
            }
        }

        item = new User
        {
            Id = id ?? throw JsonValue.Unexpected("id", "an integer"),
            Name = name ?? throw JsonValue.Unexpected("name", "a text"),
            Email = email,
            Role = role,
            Language = language,
            TimeZone = timeZone,
        };
        return true;
    }
}
