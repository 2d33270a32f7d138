using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace ClockodoPS.Bench.Variants;

/// <summary>An entry with all its fields, as a plain program would declare it.</summary>
internal sealed class FloorEntry
{
    public long Id { get; set; }

    public int Type { get; set; }

    public long CustomersId { get; set; }

    public long? ProjectsId { get; set; }

    public long? SubprojectsId { get; set; }

    public long UsersId { get; set; }

    public long? ServicesId { get; set; }

    public long? LumpsumServicesId { get; set; }

    public int Billable { get; set; }

    public long? TextsId { get; set; }

    public string? Text { get; set; }

    public DateTime TimeSince { get; set; }

    public DateTime? TimeUntil { get; set; }

    public DateTime? TimeInsert { get; set; }

    public DateTime? TimeLastChange { get; set; }

    public DateTime? TimeLastChangeWorkTime { get; set; }

    public DateTime? TimeClockedSince { get; set; }

    public long? Duration { get; set; }

    public long? Offset { get; set; }

    public bool? Clocked { get; set; }

    public bool? ClockedOffline { get; set; }

    public bool? TestData { get; set; }

    public decimal? HourlyRate { get; set; }

    public decimal? Lumpsum { get; set; }

    public decimal? LumpsumServicesAmount { get; set; }

    public decimal? LumpsumServicesPrice { get; set; }

    public decimal? Revenue { get; set; }

    public string? CustomersName { get; set; }

    public string? ProjectsName { get; set; }

    public string? SubprojectsName { get; set; }

    public string? UsersName { get; set; }

    public string? ServicesName { get; set; }
}

internal sealed class FloorPaging
{
    public int CountPages { get; set; }
}

internal sealed class FloorPage
{
    public FloorPaging Paging { get; set; } = null!;

    public List<FloorEntry> Entries { get; set; } = null!;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(FloorPage))]
internal sealed partial class FloorJson : JsonSerializerContext
{
}
