using System;
using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Client.Entries;

/// <summary>
/// Checks an entry or a change before it is sent. The service checks what only it knows: a closed project, a locked period, a
/// missing right.
/// </summary>
internal static class EntryValidator
{
    private static readonly EntryType[] KnownTypes =
        [EntryType.TimeEntry, EntryType.LumpSum, EntryType.LumpSumService];

    internal const string IncompleteCharacter = "contains an incomplete character (half of a surrogate pair).";

    /// <exception cref="ClockodoException">The draft is not valid.</exception>
    internal static void Require(EntryDraft draft) =>
        InvalidInput.ThrowIfAny($"add the {EntryTypeName.For(draft.Type)}", Check(draft));

    /// <exception cref="ClockodoException">The change is not valid.</exception>
    internal static void Require(long id, EntryChange change) => InvalidInput.ThrowIfAny(FormattableString.Invariant($"change entry {id}"), Check(change));

    internal static IReadOnlyList<ContentProblem> Check(EntryDraft draft)
    {
        if (!KnownTypes.Contains(draft.Type))
        {
            return [ContentProblem.For("Type", FormattableString.Invariant($"{(int)draft.Type} is not a type that can be added; TimeEntry, LumpSum and LumpSumService are."))];
        }

        List<ContentProblem> problems = [];
        foreach (WritableField field in WritableField.All)
        {
            bool isGiven = field.ValueIn(draft) is not null;
            FieldUse use = field.UseIn(draft.Type);
            if (!isGiven && use == FieldUse.Required)
            {
                problems.Add(ContentProblem.For(field.Name, "is missing."));
            }
            else if (isGiven && use == FieldUse.None)
            {
                problems.Add(ContentProblem.For(field.Name, $"does not belong to {Describe(draft.Type)}."));
            }
        }

        CheckValues(draft, problems);
        return problems;
    }

    internal static IReadOnlyList<ContentProblem> Check(EntryChange change)
    {
        List<WritableField> given = [.. WritableField.All.Where(field => field.ValueIn(change) is not null)];
        if (given.Count == 0)
        {
            return [new("nothing to change was given.", [])];
        }

        List<ContentProblem> problems = [];
        if (change.Type is EntryType type)
        {
            problems.AddRange(given
                .Where(field => field.UseIn(type) == FieldUse.None)
                .Select(field => ContentProblem.For(field.Name, $"does not belong to {Describe(type)}.")));
        }
        else if (!KnownTypes.Any(type => given.TrueForAll(field => field.UseIn(type) != FieldUse.None)))
        {
            string[] names = [.. given.Where(BelongsToFewTypes).Select(field => field.Name)];
            problems.Add(new($"{string.Join(", ", names)} belong to different types of entries.", names));
        }

        CheckValues(change, problems);
        return problems;
    }

    private static bool BelongsToFewTypes(WritableField field) =>
        KnownTypes.Any(type => field.UseIn(type) == FieldUse.None);

    internal static void CheckValues(EntryContent content, List<ContentProblem> problems)
    {
        foreach (WritableField field in WritableField.All)
        {
            object? value = field.ValueIn(content);
            string? problem = value switch
            {
                decimal amount when amount < 0 => FormattableString.Invariant($"is negative: {amount}."),
                long id when id < 0 => FormattableString.Invariant($"is negative: {id}."),
                0L when !field.CanBeNone => "is 0, which is not a valid ID.",
                TimeSpan time when time < TimeSpan.Zero => $"is negative: {DurationText.For(time)}.",
                BillableState state when state is < BillableState.NotBillable or > BillableState.Billed =>
                    $"cannot be {FieldText.For(state)}; NotBillable, Billable and Billed can be written.",
                string text when HasIncompleteCharacter(text) => IncompleteCharacter,
                _ => null,
            };

            if (problem is not null)
            {
                problems.Add(ContentProblem.For(field.Name, problem));
            }
        }

        if (content.TimeSince is DateTimeOffset since && content.TimeUntil is DateTimeOffset until && until < since)
        {
            problems.Add(ContentProblem.For("TimeUntil", $"is before TimeSince. {HowToCorrect(since, until)}"));
        }
    }

    private static string HowToCorrect(DateTimeOffset since, DateTimeOffset until)
    {
        bool canBeNextDay = since - until < TimeSpan.FromDays(1) && until.LocalDateTime < DateTime.MaxValue.AddDays(-1);
        return canBeNextDay
            ? FormattableString.Invariant(
                $"If the work ended on the next day, write its date too: {until.LocalDateTime.AddDays(1):yyyy-MM-dd'T'HH:mm:ss}.")
            : "Correct the start or the end.";
    }

    // UTF-8 cannot represent such a text: the service would receive another one.
    internal static bool HasIncompleteCharacter(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Describe(EntryType type) =>
        $"{(KnownTypes.Contains(type) ? "a" : "an")} {EntryTypeName.For(type)}";
}
