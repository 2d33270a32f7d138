using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using Clockodo.Client;
using ClockodoPS.Commands;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>Items for which nothing needs to be sent, among others whose requests are pending.</summary>
public sealed class PassTests : ConnectedTest
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Succeed("Import-Module -Assembly $args[0]", typeof(TestPassCommand).Assembly);
    }

    [Fact]
    public void Their_results_are_emitted_in_the_order_of_the_input() =>
        Assert.Equal(["sent 1", "known 2", "sent 3", "known 4"], Texts(Run("'sent 1', 'known 2', 'sent 3', 'known 4' | Test-Pass -ThrottleLimit 8")));

    [Fact]
    public void They_count_as_skipped() =>
        Assert.Equal("3 rows: 1 sent (2), 2 skipped (1, 3).", Run("'known 1', 'sent 2', 'known 3' | Test-Pass -Verbose").Verbose[^1]);

    [Fact]
    public void They_are_not_noted_as_results_of_requests() =>
        Assert.Equal(["Noted: sent 2"], Run("'known 1', 'sent 2', 'known 3' | Test-Pass").Warnings);

    [Fact]
    public void They_are_emitted_before_an_error_that_ends_the_command()
    {
        Outcome run = Run("'known 1', 'sent 2', 'known 3', 'refused 4' | Test-Pass -ErrorAction Stop");

        Assert.Equal("Invalid", run.Ended!.Kind());
        Assert.Equal(["known 1", "sent 2", "known 3"], Texts(run));
    }

    private static IEnumerable<string> Texts(Outcome run) => run.Output.Select(item => (string)item.BaseObject);
}

/// <summary>Passes on what is known, rejects what is refused, and has requests for the rest, which end when all items were read.</summary>
[Cmdlet(VerbsDiagnostic.Test, "Pass")]
public sealed class TestPassCommand : BulkCommand
{
    private readonly TaskCompletionSource _allAreRead = new();
    private readonly List<string> _noted = [];

    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public string Item { get; set; } = "";

    private protected override string Activity => "Testing";

    private protected override string Done => "sent";

    private protected override string ItemNoun => "row";

    protected override void ProcessRecord()
    {
        string item = Item;
        long number = BeginItem();
        switch (item.Split(' ')[0])
        {
            case "known":
                Pass(number, item, item, item);
                break;
            case "refused":
                _allAreRead.SetResult();
                Reject(number, item, item, new(ClockodoErrorKind.Invalid, "No"));
                break;
            default:
                Begin(number, item, item, async (_, _) =>
                {
                    await _allAreRead.Task;
                    return item;
                });
                break;
        }
    }

    protected override void EndProcessing()
    {
        _allAreRead.TrySetResult();
        base.EndProcessing();
        if (_noted.Count > 0)
        {
            WriteWarning($"Noted: {string.Join(", ", _noted)}");
        }
    }

    private protected override void Note(object? result) => _noted.Add((string)result!);
}
