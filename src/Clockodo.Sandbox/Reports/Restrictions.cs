using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Reports;

/// <summary>
/// The <c>restrictions</c> of a group: the filter and the groups above it, except for times and for the group's own
/// criterion. Only those that apply are written, and <c>[]</c> if none does, as seen on the service.
/// </summary>
internal sealed class Restrictions
{
    private readonly Dictionary<string, GroupId> _values;

    private Restrictions(Dictionary<string, GroupId> values) => _values = values;

    internal static Restrictions From(EntryGroupFilter filter)
    {
        var values = new Dictionary<string, GroupId>();
        foreach (var (name, id) in new (string, long?)[]
                 {
                     (EntryFields.UserId, filter.UserId),
                     (EntryGroupFields.TeamId, filter.TeamId),
                     (EntryFields.CustomerId, filter.CustomerId),
                     (EntryFields.ProjectId, filter.ProjectId),
                     (EntryFields.SubprojectId, filter.SubprojectId),
                     (EntryFields.ServiceId, filter.ServiceId),
                     (EntryFields.LumpSumServiceId, filter.LumpSumServiceId),
                     (EntryFields.Billable, filter.Billable),
                     ("entriesTexts_id", filter.TextId),
                 })
        {
            if (id is not null)
            {
                values[name] = GroupId.Of(id);
            }
        }

        if (filter.BudgetType is { } budget)
        {
            values[EntryGroupFields.BudgetType] = new GroupId(budget, IsNumber: false);
        }

        return new Restrictions(values);
    }

    /// <summary>The restrictions of a group, from those of the level above.</summary>
    internal Restrictions Of(Grouping grouping, GroupKey key)
    {
        var values = _values.Where(value => value.Key != grouping.Restriction)
            .ToDictionary(value => value.Key, value => value.Value);
        foreach (var (name, id) in new[] { (EntryFields.CustomerId, key.CustomerId), (EntryFields.ProjectId, key.ProjectId) })
        {
            if (id is { } owner)
            {
                values[name] = owner;
            }
        }

        return new Restrictions(values);
    }

    /// <summary>The restrictions below a group, from those of the group.</summary>
    internal Restrictions Below(Grouping grouping, GroupKey key) =>
        grouping.Restriction is { } name
            ? new Restrictions(new Dictionary<string, GroupId>(_values) { [name] = key.Id })
            : this;

    internal void Write(Utf8JsonWriter json)
    {
        const string Name = "restrictions";
        if (_values.Count == 0)
        {
            json.WriteStartArray(Name);
            json.WriteEndArray();
            return;
        }

        json.WriteStartObject(Name);
        foreach (var value in _values)
        {
            value.Value.Write(json, value.Key);
        }

        json.WriteEndObject();
    }
}
