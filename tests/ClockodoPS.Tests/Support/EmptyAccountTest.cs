using System;
using System.Linq;
using System.Management.Automation;
using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Sandbox;

namespace ClockodoPS.Tests.Support;

/// <summary>A test in a session that is connected to an account without entries, and rows to add there.</summary>
public abstract class EmptyAccountTest : ConnectedTest
{
    private protected override SandboxOptions Options => new() { EntryCount = 0 };

    private protected override int Width => 200;

    /// <summary>Rows that can be added, an hour each, one after another.</summary>
    internal static PSObject[] Rows(int count) => [.. Enumerable.Range(0, count).Select(number => Row(number))];

    internal static PSObject Row(int number, params (string Column, object? Value)[] more)
    {
        var row = new PSObject();
        DateTime since = new DateTime(2025, 1, 6, 8, 0, 0).AddHours(number);
        Set("Customer", "4711");
        Set("Service", "860608");
        Set("Billable", "Billable");
        Set("TimeSince", since.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        Set("TimeUntil", since.AddHours(1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        Set("Text", $"Row {number}");
        Array.ForEach(more, column => Set(column.Column, column.Value));
        return row;

        void Set(string name, object? value)
        {
            row.Properties.Remove(name);
            row.Properties.Add(new PSNoteProperty(name, value));
        }
    }

    /// <summary>The only response to this method is lost, after the sandbox has processed the request.</summary>
    internal void LoseResponse(string method) => Front.After = (request, response) =>
    {
        if (request.Method != method)
        {
            return Task.FromResult(response);
        }

        Front.After = null;
        throw new HttpRequestException("The connection is cut.");
    };
}
