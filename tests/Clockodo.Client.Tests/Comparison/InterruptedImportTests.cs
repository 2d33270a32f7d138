using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Comparison;

/// <summary>
/// Rows are added, and something goes wrong, at each row in turn. Then they are added again as they are, without those that exist: every
/// row is there once, and the two equal ones twice.
/// </summary>
public class InterruptedImportTests : SandboxFaultTest
{
    private const int Count = 12;
    private const int Twin = 4;

    private Func<FaultRequest, Fault?>? _plan;
    private int _posts;

    [Theory]
    [InlineData(Cut.BeforeHeaders)]
    [InlineData(Cut.InBody)]
    public Task A_response_is_lost(Cut cut) => ImportTwiceAsync(row => request => IsOf(row, request) ? Fault.CutAt(cut) : null);

    [Fact]
    public Task A_request_is_lost() => ImportTwiceAsync(row => request => IsOf(row, request) ? Fault.LoseRequest : null);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task The_service_is_down_from_a_row_on(bool wasAdded) => ImportTwiceAsync(row =>
    {
        bool isDown = false;
        return request =>
        {
            bool isFirst = !isDown && IsOf(row, request);
            isDown |= isFirst;
            return isFirst && wasAdded ? Fault.CutAt(Cut.BeforeHeaders)
                : isDown ? Fault.Respond(503, "{}")
                : null;
        };
    });

    private async Task ImportTwiceAsync(Func<int, Func<FaultRequest, Fault?>> planFor)
    {
        Start(request => _plan?.Invoke(request));
        List<string?> expected = [];
        for (int row = 0; row < Count; row++)
        {
            EntryDraft[] rows = RowsFor(row);
            expected.AddRange(rows.Select(draft => draft.Text));
            _posts = 0;
            _plan = planFor(row);
            await ImportAsync(rows);
            _plan = null;

            Assert.Empty(await ImportAsync(rows));
        }

        Assert.Equal(expected.Order(), (await ExistingEntriesAsync()).Select(entry => entry.Text).Order());
    }

    // Continues after an error, as the cmdlet does.
    private async Task<List<ClockodoException>> ImportAsync(EntryDraft[] rows)
    {
        List<ClockodoException> errors = [];
        var existing = new ExistingEntries(Client);
        foreach (EntryDraft row in rows)
        {
            try
            {
                if (await existing.TakeAsync(row, Token) is null)
                {
                    await Entries.AddAsync(row, Token);
                }
            }
            catch (ClockodoException exception)
            {
                errors.Add(exception);
            }
        }

        return errors;
    }

    private bool IsOf(int row, FaultRequest request) => request.Method == "POST" && ++_posts == row + 1;

    // In days of its own for each interrupted row: the account is the same.
    private static EntryDraft[] RowsFor(int interrupted) =>
        [.. Enumerable.Range(0, Count).Select(number => RowOf(interrupted, number == Twin + 1 ? Twin : number))];

    private static EntryDraft RowOf(int interrupted, int number)
    {
        EntryDraft draft = Drafts.TimeEntry();
        draft.TimeSince = Drafts.Since.AddDays(-40 * interrupted).AddHours(number);
        draft.TimeUntil = draft.TimeSince.Value.AddMinutes(30);
        draft.Text = $"Row {interrupted}.{number}";
        return draft;
    }
}
