using System;
using System.Collections.Generic;
using System.Globalization;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;

namespace Clockodo.Client.Resources;

/// <summary>Filters for the texts of entries. A filter that is null is not sent.</summary>
public sealed record EntryTextQuery
{
    /// <summary>The largest number of texts that the service returns.</summary>
    public const int MostItems = 800;

    private const int LongestTerm = 1000;

    /// <summary>For what the texts are listed (<c>mode</c>).</summary>
    public EntryTextMode Mode { get; init; }

    /// <summary>A part of the text (<c>term</c>), up to 1,000 characters.</summary>
    public string? Term { get; init; }

    /// <summary>The maximum number of texts, 1 to 800 (<c>items</c>); null: as many as the service returns by default.</summary>
    public int? First { get; init; }

    /// <summary>Only texts of entries of this customer (<c>filter[customers_id]</c>).</summary>
    public long? CustomerId { get; init; }

    /// <summary>Only texts of entries of this project (<c>filter[projects_id]</c>).</summary>
    public long? ProjectId { get; init; }

    /// <summary>Only texts of entries with this service (<c>filter[services_id]</c>).</summary>
    public long? ServiceId { get; init; }

    /// <summary>Only texts of entries of this user (<c>filter[users_id]</c>).</summary>
    public long? UserId { get; init; }

    /// <summary>Only texts of entries in this billable state (<c>filter[billable]</c>).</summary>
    public BillableFilter? Billable { get; init; }

    /// <summary>Only texts of entries since this day (<c>filter[time_since]</c>); the time of day is not sent.</summary>
    public DateTime? Since { get; init; }

    /// <summary>Only texts of entries until this day (<c>filter[time_until]</c>); the time of day is not sent.</summary>
    public DateTime? Until { get; init; }

    internal void Require()
    {
        List<ContentProblem> problems = [];
        if (First is < 1 or > MostItems)
        {
            problems.Add(ContentProblem.For(nameof(First), FormattableString.Invariant($"is {First}; 1 to {MostItems} are possible.")));
        }

        if (Term?.Length > LongestTerm)
        {
            problems.Add(ContentProblem.For(
                nameof(Term), FormattableString.Invariant($"has {Term.Length} characters; up to {LongestTerm} are possible.")));
        }

        if (Term is not null && EntryValidator.HasIncompleteCharacter(Term))
        {
            problems.Add(ContentProblem.For(nameof(Term), EntryValidator.IncompleteCharacter));
        }

        InvalidInput.ThrowIfAny("list the texts", problems);
    }

    internal string ToQueryString() => new QueryStringBuilder()
        .Add("mode", Mode.ToString().ToLowerInvariant())
        .Add("term", string.IsNullOrEmpty(Term) ? null : Term)
        .Add("items", First)
        .AddFilter("customers_id", CustomerId)
        .AddFilter("projects_id", ProjectId)
        .AddFilter("services_id", ServiceId)
        .AddFilter("users_id", UserId)
        .AddFilter("billable", (int?)Billable)
        .AddFilter("time_since", Day(Since))
        .AddFilter("time_until", Day(Until))
        .ToString();

    private static string? Day(DateTime? time) => time?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
