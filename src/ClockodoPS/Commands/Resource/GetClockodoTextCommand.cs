using System;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.References;
using ClockodoPS.Pipeline;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets the texts that entries had before.
/// </summary>
/// <remarks>
/// <para>
/// The list comes from <c>GET v3/entriesTexts</c>, in the order of the service, and each text is in it once. The service applies the
/// filters. The list has no pages: the service returns up to 800 texts.
/// </para>
/// <para>
/// The Id of a text is the TextId of entries with this text.
/// </para>
/// </remarks>
/// <returns>The texts in the order of the service.</returns>
/// <exception cref="ClockodoErrorKind.Invalid">
/// The days are in the wrong order, or the service rejects the filter (400, 422).
/// </exception>
/// <example>
/// List texts that contain a word
/// <code>
/// Get-ClockodoText Datenschutz
/// </code>
/// </example>
/// <example>
/// List what was done for a customer
/// <code>
/// Get-ClockodoText -Customer 'ACME Deutschland GmbH' `
///     -TimeSince 2026-01-01 -First 20
/// </code>
/// </example>
/// <example>
/// List the entries with a text
/// <code>
/// $text = Get-ClockodoText Datenschutz -First 1
/// Get-ClockodoEntry -Period LastYear -TextId $text
/// </code>
/// </example>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso cref="NewClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS"/>
[Cmdlet(VerbsCommon.Get, "ClockodoText")]
[OutputType(typeof(EntryText))]
public sealed class GetClockodoTextCommand : ConnectedCommand
{
    /// <summary>
    /// Only texts with this term (<c>term</c>), up to 1,000 characters. The service's description does not say whether upper and lower
    /// case are the same; in the sandbox, they are.
    /// </summary>
    [Parameter(Position = 0)]
    [ValidateNotNullOrEmpty]
    [TextTransformation(IsSingle = true)]
    public string? Term { get; set; }

    /// <summary>
    /// For what the texts are meant (<c>mode</c>). The service's description does not say what it changes. The default is
    /// Reports.
    /// </summary>
    [Parameter]
    [NameTransformation(typeof(EntryTextMode))]
    public EntryTextMode Mode { get; set; } = EntryTextMode.Reports;

    /// <summary>Only texts of entries of this customer: its name, its ID, or an object that has it. $null is an error.</summary>
    [Parameter]
    [Alias("CustomerId", "customers_id")]
    [ReferenceTransformation("Customer")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Customer { get; set; }

    /// <summary>Only texts of entries of this project: its name, its ID, or an object that has it.</summary>
    [Parameter]
    [Alias("ProjectId", "projects_id")]
    [ReferenceTransformation("Project")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Project { get; set; }

    /// <summary>Only texts of entries with this service: its name, its ID, or an object that has it.</summary>
    [Parameter]
    [Alias("ServiceId", "services_id")]
    [ReferenceTransformation("Service")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Service { get; set; }

    /// <summary>Only texts of entries of this user: the name, the ID, or an object that has it.</summary>
    [Parameter]
    [Alias("UserId", "users_id")]
    [ReferenceTransformation("User")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? User { get; set; }

    /// <summary>Only texts of entries in this billable state (<c>filter[billable]</c>).</summary>
    [Parameter]
    [ValidateNotNull]
    [BillableTransformation(IsFilter = true)]
    public BillableFilter? Billable { get; set; }

    /// <summary>
    /// Only texts of entries since this day: ISO 8601, or a format of the current culture. The service filters by days; a time of day is
    /// not sent.
    /// </summary>
    [Parameter]
    [Alias("Since", "time_since")]
    [TimeTransformation]
    [ValidateNotNull]
    public DateTime? TimeSince { get; set; }

    /// <summary>Only texts of entries until this day, which is included. A time of day is not sent.</summary>
    [Parameter]
    [Alias("Until", "time_until")]
    [TimeTransformation]
    [ValidateNotNull]
    public DateTime? TimeUntil { get; set; }

    /// <summary>The maximum number of texts (<c>items</c>), 1 to 800.</summary>
    [Parameter]
    [ValidateRange(1, EntryTextQuery.MostItems)]
    [WholeNumberTransformation]
    public int First { get; set; } = EntryTextQuery.MostItems;

    /// <summary>Reads and emits.</summary>
    protected override void ProcessRecord()
    {
        if (TimeSince?.Date > TimeUntil?.Date)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(
                FormattableString.Invariant($"-TimeUntil {TimeUntil:yyyy-MM-dd} is before -TimeSince {TimeSince:yyyy-MM-dd}."), TimeUntil));
        }

        long? customer = FilterBy(Noun.Customer, Customer);
        var query = new EntryTextQuery
        {
            Term = Term,
            Mode = Mode,
            CustomerId = customer,
            ProjectId = FilterBy(Noun.Project, Project, customer is long id ? new(Noun.Customer, id) : null),
            ServiceId = FilterBy(Noun.Service, Service),
            UserId = FilterBy(Noun.User, User),
            Billable = Billable,
            Since = TimeSince,
            Until = TimeUntil,
            First = First,
        };
        WriteObject(
            EndOnFailure(() => WaitFor(Client.EntryTexts.ListAsync(query, StopToken)), query), enumerateCollection: true);
    }
}
