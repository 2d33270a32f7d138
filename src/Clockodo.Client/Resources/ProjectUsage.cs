using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Reports;

namespace Clockodo.Client.Resources;

/// <summary>The sums of the entries of projects, from one report.</summary>
public sealed class ProjectUsage
{
    private readonly Dictionary<long, (decimal Hours, decimal? Revenue)> _sums;

    internal ProjectUsage(IEnumerable<EntryGroup> groups)
    {
        // Entries without a project are groups without a key, possibly several.
        _sums = groups.Where(group => group.Key is long)
            .GroupBy(group => (long)group.Key!, group => (group.Hours, group.Revenue))
            .ToDictionary(same => same.Key, same => same.Aggregate((left, right) => (left.Hours + right.Hours, left.Revenue + right.Revenue)));
    }

    /// <summary>Adds its sums to a project. A project without entries has sums of 0.</summary>
    /// <param name="project">A project that the report is about.</param>
    /// <returns>The project with its sums.</returns>
    public ProjectWithUsage AddTo(Project project)
    {
        Guard.NotNull(project, nameof(project));
        return _sums.TryGetValue(project.Id, out (decimal Hours, decimal? Revenue) sums)
            ? new(project, sums.Hours, sums.Revenue)
            : new(project, usedHours: 0, usedRevenue: 0);
    }
}
