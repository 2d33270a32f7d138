using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using Clockodo.Testing.Faults;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>What a list looks like from a script, and what it costs on the wire.</summary>
public sealed class ListingTests : IAsyncDisposable
{
    private readonly EntryListServer _server = EntryListServer.Start(55);
    private readonly Engine _engine = new();

    public async ValueTask DisposeAsync()
    {
        _engine.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public void First_ten_asks_for_one_page_of_ten()
    {
        Assert.Equal(UpTo(10), Ids("-First 10"));
        Assert.Equal((1, 10), (_server.Requests.Single().Page, _server.Requests.Single().PageSize));
    }

    [Fact]
    public void Skip_does_not_read_what_it_skips()
    {
        Assert.Equal([41, 42, 43, 44, 45], Ids("-Skip 40 -First 5"));
        Assert.Single(_server.Requests);
    }

    [Fact]
    public void The_total_comes_first_and_is_the_services()
    {
        _engine.ConnectTo(_server.BaseUri);

        IReadOnlyList<PSObject> result = _engine.Succeed(
            $"$all = @(Get-ClockodoEntry {ListSession.June} -First 3 -IncludeTotalCount); $all.Count; [ulong]$all[0]").Output;

        Assert.Equal(4, result[0].BaseObject);
        Assert.Equal(55ul, result[1].BaseObject);
    }

    [Fact]
    public void A_pipeline_that_ends_downstream_asks_for_no_further_page()
    {
        _engine.ConnectTo(_server.BaseUri);

        IEnumerable<long> ids = _engine.Succeed($$"""
            do { Get-ClockodoEntry {{ListSession.June}} -PageSize 10 | ForEach-Object { $_; if (++$n -eq 3) { break } } } while (0)
            """).Ids();

        Assert.Equal(UpTo(3), ids);
        Assert.Equal([1], _server.Pages);
    }

    [Fact]
    public async Task A_pipeline_that_ends_downstream_cancels_what_is_in_flight()
    {
        TaskCompletionSource asked = new(), closed = new();
        _server.Fails(3, new Fault(async exchange =>
        {
            asked.TrySetResult();
            Assert.Equal(0, await exchange.Stream.ReadAsync(new byte[1], exchange.Stopping));
            closed.TrySetResult();
        }));
        _engine.ConnectTo(_server.BaseUri);
        _engine.Succeed($$"""
            param($asked)
            foreach ($once in 1) {
                Get-ClockodoEntry {{ListSession.June}} -PageSize 10 | ForEach-Object {
                    if (++$n -eq 11) { $asked.Wait(); break }
                }
            }
            """, asked.Task);

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_retry_is_a_verbose_line()
    {
        _server.Fails(1, Fault.InternalError);
        _engine.ConnectTo(_server.BaseUri);

        Outcome outcome = _engine.Run($"Get-ClockodoEntry {ListSession.June} -Verbose");

        Assert.Equal(55, outcome.Output.Count);
        Assert.Contains(outcome.Verbose, line => line.Contains("Trying again", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_wait_is_a_warning_that_names_the_reason_and_the_time()
    {
        _server.Fails(1, Fault.TooManyRequests(600));
        _engine.ConnectTo(_server.BaseUri);
        string warning = "";

        _engine.Stop($"Get-ClockodoEntry {ListSession.June}", streams =>
        {
            warning = streams.Warning.FirstOrDefault()?.Message ?? "";
            return warning.Length > 0;
        });

        Assert.Contains("too many requests (429)", warning, StringComparison.Ordinal);
        Assert.Matches(@"Trying again in 60\d\.\d s \(try 2 of 5\)", warning);
    }

    [Fact]
    public void Progress_begins_after_a_second_and_with_the_second_page_and_is_completed_at_the_end()
    {
        _server.Delay = TimeSpan.FromMilliseconds(400);
        _engine.ConnectTo(_server.BaseUri);

        Outcome outcome = _engine.Run($"Get-ClockodoEntry {ListSession.June} -PageSize 10 -ThrottleLimit 1");

        ProgressRecord[] records = [.. outcome.Progress.Where(record => record.Activity == "Reading entries")];
        Assert.NotEmpty(records);
        Assert.EndsWith("of 55", records[0].StatusDescription, StringComparison.Ordinal);
        Assert.Equal(ProgressRecordType.Completed, records[^1].RecordType);
    }

    [Fact]
    public void Progress_is_completed_when_the_list_breaks_off_too()
    {
        _server.Delay = TimeSpan.FromMilliseconds(400);
        _server.Fails(6, Fault.Respond(403, "{}"), int.MaxValue);

        ProgressRecord[] records = Progress("-PageSize 10 -ThrottleLimit 1");

        Assert.Equal(ProgressRecordType.Completed, records[^1].RecordType);
    }

    [Fact]
    public void Progress_is_completed_when_the_pipeline_ends_downstream()
    {
        _server.Delay = TimeSpan.FromMilliseconds(400);

        ProgressRecord[] records = Progress(
            "-PageSize 10 -ThrottleLimit 1 | ForEach-Object { if (++$n -eq 45) { break } }");

        Assert.Equal(ProgressRecordType.Completed, records[^1].RecordType);
    }

    [Fact]
    public void Progress_is_not_shown_for_every_page()
    {
        _server.Delay = TimeSpan.FromMilliseconds(40);

        ProgressRecord[] records = Progress("-PageSize 1 -ThrottleLimit 1");

        Assert.InRange(records.Length, 2, 27);
    }

    [Fact]
    public void The_count_alone_is_one_request_and_no_entry()
    {
        IReadOnlyList<PSObject> result = Run("-First 0 -IncludeTotalCount");

        Assert.Equal(55ul, Assert.Single(result).BaseObject);
        Assert.Single(_server.Requests);
    }

    [Fact]
    public void The_count_of_an_empty_list_is_nought()
    {
        for (int id = 1; id <= 55; id++)
        {
            _server.Remove(id);
        }

        Assert.Equal(0ul, Assert.Single(Run("-IncludeTotalCount")).BaseObject);
    }

    [Theory]
    [InlineData("-Skip 55")]
    [InlineData("-Skip 18446744073709551615")]
    [InlineData("-Skip 18446744073709551615 -First 5 -PageSize 1000")]
    public void Who_skips_everything_gets_nothing_for_one_request(string arguments)
    {
        Assert.Empty(Run(arguments));
        Assert.Single(_server.Requests);
    }

    [Fact]
    public void A_single_page_shows_no_progress_however_long_it_takes()
    {
        _server.Delay = TimeSpan.FromMilliseconds(1200);
        _engine.ConnectTo(_server.BaseUri);

        Outcome outcome = _engine.Run($"Get-ClockodoEntry {ListSession.June}");

        Assert.DoesNotContain(outcome.Progress, record => record.Activity == "Reading entries");
    }

    [Fact]
    public void A_list_that_breaks_off_is_a_terminating_error_after_the_pages_before()
    {
        _server.Fails(3, Fault.Respond(403, "{}"), int.MaxValue);
        _engine.ConnectTo(_server.BaseUri);

        Outcome outcome = _engine.Run($"Get-ClockodoEntry {ListSession.June} -PageSize 10");

        ErrorRecord error = outcome.Error;
        Assert.StartsWith("Forbidden", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(20, outcome.Output.Count);
    }

    private static IEnumerable<long> UpTo(int last) => Enumerable.Range(1, last).Select(id => (long)id);

    private ProgressRecord[] Progress(string arguments)
    {
        _engine.ConnectTo(_server.BaseUri);

        Outcome outcome = _engine.Run($"foreach ($once in 1) {{ Get-ClockodoEntry {ListSession.June} {arguments} }}");

        return [.. outcome.Progress.Where(record => record.Activity == "Reading entries")];
    }

    private IReadOnlyList<PSObject> Run(string arguments)
    {
        _engine.ConnectTo(_server.BaseUri);
        return _engine.Succeed($"Get-ClockodoEntry {ListSession.June} {arguments}").Output;
    }

    private List<long> Ids(string arguments) =>
        [.. Run(arguments).Select(entry => (long)entry.Properties["Id"].Value)];
}
