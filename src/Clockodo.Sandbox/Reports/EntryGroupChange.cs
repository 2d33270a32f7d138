using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Changing;

namespace Clockodo.Sandbox.Reports;

/// <summary>The new values for the entries of a selection; null for values that stay.</summary>
internal sealed record EntryGroupChange
{
    /// <summary>The fields of a change.</summary>
    internal static IReadOnlyList<string> Fields { get; } = [.. new EntryGroupChange().Values.Select(value => value.Field)];

    internal long? UserId { get; init; }

    internal long? CustomerId { get; init; }

    internal long? ProjectId { get; init; }

    internal long? SubprojectId { get; init; }

    internal long? ServiceId { get; init; }

    internal long? LumpSumServiceId { get; init; }

    internal int? Billable { get; init; }

    internal string? Text { get; init; }

    internal decimal? HourlyRate { get; init; }

    private IEnumerable<(string Field, object? Value)> Values =>
    [
        (EntryFields.UserId, UserId),
        (EntryFields.CustomerId, CustomerId),
        (EntryFields.ProjectId, ProjectId),
        (EntryFields.SubprojectId, SubprojectId),
        (EntryFields.ServiceId, ServiceId),
        (EntryFields.LumpSumServiceId, LumpSumServiceId),
        (EntryFields.Billable, Billable),
        (EntryFields.Text, Text),
        (EntryFields.HourlyRate, HourlyRate),
    ];

    /// <summary>The same change as that of a single entry.</summary>
    internal EntryInput ToInput() => new(Values.Where(value => value.Value is not null).Select(value => value.Field).ToArray())
    {
        UserId = UserId,
        CustomerId = CustomerId,
        ProjectId = ProjectId,
        SubprojectId = SubprojectId,
        ServiceId = ServiceId,
        LumpSumServiceId = LumpSumServiceId,
        Billable = Billable,
        Text = Text,
        HourlyRate = HourlyRate,
    };
}
