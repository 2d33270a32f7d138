using System.Text.Json.Serialization;
using Clockodo.Client.Clock;
using Clockodo.Client.Reports;

namespace Clockodo.Client.Resources;

/// <summary>Reads resources and other small objects: the names of the wire follow from those of the properties; values are read tolerantly.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(TolerantBooleanConverter), typeof(TolerantIntegerConverter), typeof(TolerantSmallIntegerConverter),
        typeof(TolerantAmountConverter), typeof(TolerantTextConverter), typeof(TolerantTimeConverter), typeof(TolerantEnumConverter<WageType>),
        typeof(TolerantEnumConverter<CustomerColor>), typeof(TolerantEnumConverter<BudgetInterval>),
    ])]
[JsonSerializable(typeof(Customer))]
[JsonSerializable(typeof(EntryText))]
[JsonSerializable(typeof(GroupData))]
[JsonSerializable(typeof(LumpSumService))]
[JsonSerializable(typeof(OverlapCorrection))]
[JsonSerializable(typeof(Project))]
[JsonSerializable(typeof(Service))]
[JsonSerializable(typeof(Subproject))]
[JsonSerializable(typeof(Team))]
[JsonSerializable(typeof(User))]
internal sealed partial class ResourceJson : JsonSerializerContext;
