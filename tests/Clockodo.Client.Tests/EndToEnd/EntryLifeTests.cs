using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.EndToEnd;

public sealed class EntryLifeInMemoryTests() : EntryLifeTests(overSocket: false);

public sealed class EntryLifeOverSocketTests() : EntryLifeTests(overSocket: true);

/// <summary>Add, read, change, remove.</summary>
public abstract class EntryLifeTests(bool overSocket) : SandboxCases(overSocket, entryCount: 0)
{
    private const long Other = 5208;
    private const long OtherProject = 700_118;
    private const long OtherPart = 310_445;
    private const long Design = 860_622;
    private const long Travel = 41_205;

    public static TheoryData<EntryType> Types => [EntryType.TimeEntry, EntryType.LumpSum, EntryType.LumpSumService];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task An_added_entry_has_every_given_field(EntryType type)
    {
        var draft = Drafts.Full(type);

        var added = await Client.Entries.AddAsync(draft, Token);
        var read = await Client.Entries.GetAsync(added.Id, Token);

        Assert.Equal(type, added.Type);
        Assert.Equal(added.Values, read.Values);
        Assert.Equal(Values(draft), Values(EntryDraft.From(read)));
        Assert.Equal(1, Service.EntryCount);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task An_added_entry_is_listed(EntryType type)
    {
        var added = await Client.Entries.AddAsync(Drafts.Full(type), Token);

        var listed = Assert.Single(await ListAsync(new(Drafts.Since.AddHours(-1), Drafts.Since.AddHours(1)) { Enhanced = true }));

        Assert.Equal(added.GetType(), listed.GetType());
        Assert.Equal(Values(EntryDraft.From(added)), Values(EntryDraft.From(listed)));
        Assert.Equal("ACME Deutschland GmbH", listed.CustomerName);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_draft_of_an_entry_adds_an_equal_entry(EntryType type)
    {
        var first = await Client.Entries.AddAsync(Drafts.Full(type), Token);

        var second = await Client.Entries.AddAsync(EntryDraft.From(first), Token);

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(Values(EntryDraft.From(first)), Values(EntryDraft.From(second)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Every_editable_field_can_be_changed(EntryType type)
    {
        var entry = await Client.Entries.AddAsync(Drafts.Full(type), Token);
        var change = FullChange(type);

        var edited = await Client.Entries.EditAsync(entry.Id, change, Token);
        var read = await Client.Entries.GetAsync(entry.Id, Token);

        Assert.DoesNotContain(EditableFields(type), field => field.ValueIn(change) is null);
        Assert.Equal(edited.Values, read.Values);
        Assert.All(
            EditableFields(type), field => Assert.Equal(field.ValueIn(change), field.ValueIn(EntryDraft.From(read))));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_change_leaves_other_fields_unchanged(EntryType type)
    {
        var entry = await Client.Entries.AddAsync(Drafts.Full(type), Token);

        var edited = await Client.Entries.EditAsync(entry.Id, new() { Text = "Ä \"neu\"\n2" }, Token);

        Assert.Equal("Ä \"neu\"\n2", edited.Text);
        Assert.Equal(
            Values(EntryDraft.From(entry)).Where(value => value.Key != "Text"),
            Values(EntryDraft.From(edited)).Where(value => value.Key != "Text"));
    }

    [Fact]
    public async Task Project_and_text_can_be_removed()
    {
        var entry = await Client.Entries.AddAsync(Drafts.Full(EntryType.TimeEntry), Token);

        var edited = await Client.Entries.EditAsync(entry.Id, new() { ProjectId = 0, Text = "" }, Token);

        Assert.Null(edited.ProjectId);
        Assert.Null(edited.SubprojectId);
        Assert.True(string.IsNullOrEmpty(edited.Text));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_removed_entry_is_not_found(EntryType type)
    {
        var entry = await Client.Entries.AddAsync(Drafts.Full(type), Token);

        await Client.Entries.DeleteAsync(entry.Id, Token);

        Func<Task>[] attempts =
        [
            () => Client.Entries.GetAsync(entry.Id, Token),
            () => Client.Entries.EditAsync(entry.Id, new() { Text = "x" }, Token),
            () => Client.Entries.DeleteAsync(entry.Id, Token),
        ];
        foreach (var attempt in attempts)
        {
            var exception = await Assert.ThrowsAsync<ClockodoException>(attempt);
            Assert.Equal((ClockodoErrorKind.NotFound, 404), (exception.Kind, exception.StatusCode));
            Assert.NotNull(exception.ServiceMessage);
        }

        Assert.Equal(0, Service.EntryCount);
    }

    [Fact]
    public async Task The_error_of_a_refused_entry_contains_the_field()
    {
        var draft = Drafts.Full(EntryType.TimeEntry);
        draft.ProjectId = OtherProject;
        draft.SubprojectId = null;

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => Client.Entries.AddAsync(draft, Token));

        Assert.Equal((ClockodoErrorKind.Invalid, 400), (exception.Kind, exception.StatusCode));
        Assert.Equal(["projects_id"], exception.Fields);
    }

    private static EntryChange FullChange(EntryType type)
    {
        bool isTimed = type == EntryType.TimeEntry;
        return new()
        {
            Type = type,
            CustomerId = Other,
            ProjectId = OtherProject,
            SubprojectId = OtherPart,
            UserId = 234_561,
            ServiceId = type == EntryType.LumpSumService ? null : Design,
            LumpSumServiceId = type == EntryType.LumpSumService ? Travel : null,
            LumpSumServiceAmount = type == EntryType.LumpSumService ? 12m : null,
            LumpSum = type == EntryType.LumpSum ? 1234567.89m : null,
            Billable = BillableState.NotBillable,
            TimeSince = Drafts.Since.AddDays(1),
            TimeUntil = isTimed ? Drafts.Since.AddDays(1).AddHours(2) : null,
            Duration = isTimed ? TimeSpan.FromMinutes(110) : null,
            HourlyRate = isTimed ? 0.1m : null,
            Text = "Geändert: \"ß\"",
        };
    }

    private static IEnumerable<WritableField> EditableFields(EntryType type) =>
        WritableField.All.Where(field => field.IsEditable && field.UseIn(type) != FieldUse.None);

    private static Dictionary<string, object?> Values(EntryDraft draft) =>
        WritableField.All.ToDictionary(field => field.Name, field => field.ValueIn(draft));
}
