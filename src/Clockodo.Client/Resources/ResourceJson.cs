using System.Text.Json.Serialization;

namespace Clockodo.Client.Resources;

/// <summary>How resources are read: the wire's names from the properties' names, and values tolerantly.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(TolerantBooleanConverter), typeof(TolerantIntegerConverter), typeof(TolerantSmallIntegerConverter),
        typeof(TolerantTextConverter), typeof(TolerantTimeConverter), typeof(TolerantEnumConverter<WageType>),
    ])]
[JsonSerializable(typeof(User))]
internal sealed partial class ResourceJson : JsonSerializerContext;
