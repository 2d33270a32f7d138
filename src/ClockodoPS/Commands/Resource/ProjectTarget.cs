using System;
using System.Management.Automation;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;

namespace ClockodoPS.Commands;

/// <summary>A project to change.</summary>
/// <param name="Number">Its place in the input, from 1.</param>
/// <param name="Id">Its ID.</param>
/// <param name="Source">The input item, for errors.</param>
/// <param name="Project">The project as it was read; null: not yet.</param>
internal sealed record ProjectTarget(long Number, long Id, object Source, Project? Project)
{
    /// <summary>The target of an object from the pipeline: a project, or what has the ID of one.</summary>
    /// <exception cref="FormatException">It has no ID of a project; the message says why.</exception>
    internal static ProjectTarget From(long number, PSObject item) => item.BaseObject is Project project
        ? new(number, project.Id, project, project)
        : new(number, ReferenceValue.IdFrom(item, "Project"), item, Project: null);
}
