using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox;
using ClockodoPS.Tests.Support;

namespace ClockodoPS.Tests.References;

/// <summary>A test of names in commands, in an account without entries.</summary>
public abstract class ReferenceTest : EmptyAccountTest
{
    private protected const string Times = "-TimeSince 2026-03-16T08:00Z -TimeUntil 2026-03-16T09:00Z -Billable Billable";

    /// <summary>The fields of the only write.</summary>
    private protected Dictionary<string, string> Written => Sent.Single(request => request.Method != "GET").Fields();

    /// <summary>The lists of names that were asked for: <c>customers</c>.</summary>
    private protected IReadOnlyList<string> Lists => [.. Sent.Where(request => request.IsForNames()).Select(ListOf).Order()];

    private static string ListOf(SandboxRequest request) => request.PathAndQuery.Split('?')[0].Split('/')[^1];
}
