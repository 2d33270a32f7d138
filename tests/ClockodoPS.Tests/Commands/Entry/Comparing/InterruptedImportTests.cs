using System;
using System.Linq;
using System.Management.Automation;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry.Comparing;

/// <summary>
/// An import of a few rows, two of them equal, is interrupted. It is repeated as it is with -SkipExisting: then every row is there once,
/// and the equal ones twice. Lost requests and responses at every row in turn are tried without PowerShell, in no time.
/// </summary>
public class InterruptedImportTests : EmptyAccountTest
{
    private const int Count = 12;
    private const int Twin = 4;

    private const string Import = "$rows | New-ClockodoEntry -SkipExisting";

    private protected override string ConnectOptions => "-IgnoreRateLimits";

    [Fact]
    public void By_Ctrl_C_after_each_row_in_turn()
    {
        for (int row = 0; row < Count; row++)
        {
            int last = row;
            At(row, () => Engine.Stop(
                $"& {{ $rows[0..{last}]; while ($true) {{ [Threading.Thread]::Sleep(1) }} }} | New-ClockodoEntry",
                _ => Front.Writes.Count == last + 1));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Twin)]
    [InlineData(Count - 1)]
    public void By_Ctrl_C_before_a_response(int row) => At(row, () =>
    {
        Front.After = async (request, response) =>
        {
            if (IsOf(request, row))
            {
                await Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
            }

            return response;
        };
        Engine.Stop("$rows | New-ClockodoEntry", _ => Front.Writes.Any(request => IsOf(request, row)));
    });

    [Fact]
    public void By_a_response_that_is_lost() => At(Twin, () =>
    {
        Front.After = (request, response) => IsOf(request, Twin) ? throw new HttpRequestException("The connection is cut.") : Task.FromResult(response);
        Run("$rows | New-ClockodoEntry -ErrorAction Stop");
    });

    [Fact]
    public void By_the_requests_of_two_equal_rows_that_are_lost() => At(Twin, () =>
    {
        Front.Before = (request, _) =>
            IsOf(request, Twin) ? throw new HttpRequestException("The connection is cut.") : Task.FromResult<HttpResponseMessage?>(null);
        Run("$rows | New-ClockodoEntry -ErrorAction Stop");
    });

    [Theory]
    [InlineData(Twin)]
    [InlineData(Count - 1)]
    public void By_a_service_that_is_down_from_a_row_on(int row) => At(row, () =>
    {
        GoDown(row);
        Run("$rows | New-ClockodoEntry -ErrorAction SilentlyContinue");
    });

    [Fact]
    public void By_a_service_that_goes_down_before_the_responses_to_two_equal_rows() => At(Twin, () =>
    {
        bool isDown = false;
        Front.Before = (_, _) => Task.FromResult(isDown ? Front.Respond(503, "{}") : null);
        Front.After = (request, response) =>
        {
            isDown |= IsOf(request, Twin);
            return isDown ? throw new HttpRequestException("The connection is cut.") : Task.FromResult(response);
        };
        Run("$rows | New-ClockodoEntry -ErrorAction SilentlyContinue");
    });

    [Fact]
    public void By_Ctrl_C_while_it_is_repeated() => At(Count - 1, () =>
    {
        Engine.Stop("& { $rows[0..4]; while ($true) { [Threading.Thread]::Sleep(1) } } | New-ClockodoEntry", _ => Front.Writes.Count == 5);
        Engine.Stop("& { $rows[0..7]; while ($true) { [Threading.Thread]::Sleep(1) } } | New-ClockodoEntry -SkipExisting", _ => Front.Writes.Count == 8);
    });

    // Each in days of its own: the account is the same.
    private void At(int row, Action interrupt)
    {
        DateTime day = new DateTime(2025, 1, 6).AddDays(row * 40);
        Engine.Set("rows", RowsOf(day));
        Forget();

        interrupt();
        Front.Before = null;
        Front.After = null;
        Succeed(Import);

        Assert.Equal(RowsOf(day).Select(item => item.Text("Text")).Order(StringComparer.Ordinal), Texts(day));
    }

    private string[] Texts(DateTime day) =>
    [
        .. Succeed($"Get-ClockodoEntry -TimeSince {day:yyyy-MM-dd} -TimeUntil {day.AddDays(2):yyyy-MM-dd} -Enhanced")
            .Select(entry => entry.Text("Text")).Order(StringComparer.Ordinal),
    ];

    private static PSObject[] RowsOf(DateTime day) =>
        [.. Enumerable.Range(0, Count).Select(number => RowOf(day, number is Twin + 1 ? Twin : number))];

    private static PSObject RowOf(DateTime day, int number) => Row(
        0,
        ("TimeSince", $"{day.AddHours(8 + number):yyyy-MM-dd'T'HH:mm}"),
        ("TimeUntil", $"{day.AddHours(9 + number):yyyy-MM-dd'T'HH:mm}"),
        ("Text", $"Row {number}."));

    private static bool IsOf(FrontRequest request, int row) =>
        request.Method == "POST" && request.Body!.Contains($"\"Row {(row == Twin + 1 ? Twin : row)}.\"", StringComparison.Ordinal);

    private void GoDown(int row)
    {
        bool isDown = false;
        Front.Before = (request, _) =>
        {
            isDown |= IsOf(request, row);
            return Task.FromResult(isDown ? Front.Respond(503, "{}") : null);
        };
    }
}
