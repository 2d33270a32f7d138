using System;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client.Entries;
using Clockodo.Client.Reports;

namespace ClockodoPS.Commands;

/// <summary>A row for an innermost group, with a column for each level, for a file or a table.</summary>
internal static class GroupRow
{
    internal static PSObject For(EntryGroup group, bool isRounded)
    {
        var row = new PSObject();
        foreach (EntryGroup level in group.GetLevels())
        {
            Add(row, level.GroupBy.ToString(), level.Key switch
            {
                DateTime => GroupNames.ForTime(level),
                bool isLumpSum => isLumpSum,
                BillableState state => state.ToString(),
                _ => level.Name,
            });
        }

        Add(row, nameof(EntryGroup.Hours), group.Hours);
        if (isRounded)
        {
            Add(row, nameof(EntryGroup.ExactHours), group.ExactHours);
        }

        Add(row, nameof(EntryGroup.Revenue), group.Revenue);
        if (isRounded)
        {
            Add(row, nameof(EntryGroup.ExactRevenue), group.ExactRevenue);
        }

        Add(row, nameof(EntryGroup.HourlyRate), group.HourlyRate);
        foreach (EntryGroup level in group.GetLevels().Where(level => level.GroupBy <= EntryGrouping.Text))
        {
            Add(row, level.GroupBy + "Id", level.Key);
        }

        return row;
    }

    private static void Add(PSObject row, string name, object? value) => row.Properties.Add(new PSNoteProperty(name, value));
}
