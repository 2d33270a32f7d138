using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;

namespace ClockodoPS.Tests.Input;

/// <summary>A session that runs a command with every value, and says what was sent.</summary>
public sealed partial class InputSession : ConnectedTest
{
    private const string RunWithEach = """
        param($Place, $Culture, $Values)
        [cultureinfo]::CurrentCulture = $Culture
        foreach ($Text in $Values) {
            . ([scriptblock]::Create("`$Value = $Text"))
            $Given = . ([scriptblock]::Create("@{ $($Place.Given) }"))
            if (-not $Place.IsColumn) { $Given[$Place.Name] = $Value }
            $Before = $Service.RequestCount
            $Options = @{ ErrorAction = 'SilentlyContinue'; ErrorVariable = 'Problems'; WarningAction = 'SilentlyContinue' }
            $Problems = $Output = $null
            try {
                if ($Place.IsColumn) {
                    $Row = [pscustomobject]$Given
                    $Row.psobject.Properties.Remove($Place.Name)
                    $Row.psobject.Properties.Add([psnoteproperty]::new($Place.Name, $Value))
                    $Output = $Row | & $Place.Command @Options
                }
                else {
                    $Output = & $Place.Command @Given @Options
                }
            }
            catch { $Problems = @($_) }
            [pscustomobject]@{ Value = $Text; Requests = $Service.RequestCount - $Before; Problem = $Problems[0]; Output = $Output }
        }
        """;

    private protected override string ConnectOptions => "-IgnoreRateLimits";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Engine.Set("Service", Service);
        Succeed(
            """
            $global:Session = Get-ClockodoConnection
            $global:Entry = [Clockodo.Client.Entries.Entry]::FromJson(
                '{"id":85,"type":1,"customers_id":0,"users_id":0,"billable":1,"time_since":"2026-01-01T00:00:00Z"}')
            $global:User = Get-ClockodoUser -Me
            $global:Groups = @(Get-ClockodoEntryGroup -TimeSince 2020-01-01 -TimeUntil 2030-01-01 -Billable Billable -GroupBy Customer)[0]
            $global:Billed = [Clockodo.Client.Entries.BillableState]::Billed
            $global:Booking = [pscustomobject]@{
                Id = 99; CustomerId = 4711; ProjectId = 4711; SubprojectId = 4711; ServiceId = 4711; LumpSumServiceId = 4711
                UserId = 4711; TextId = 4711; EntryId = 4711; TeamId = 4711
            }
            """);
    }

    /// <summary>What became of each value: what was sent, or how it was refused.</summary>
    internal IReadOnlyList<(string Value, string Result)> Run(InputPlace place, string culture, IReadOnlyList<string> values)
    {
        Forget();
        Outcome outcome = Run(RunWithEach, PSObject.AsPSObject(new { place.Command, place.Name, place.Given, place.IsColumn }), culture, values);
        if (outcome.Ended is not null)
        {
            throw new InvalidOperationException($"{place}: {outcome.Ended}");
        }

        List<(string Value, string Result)> results = [];
        IReadOnlyList<SandboxRequest> sent = Sent;
        int first = 0;
        foreach (PSObject row in outcome.Output)
        {
            int count = (int)row.Value("Requests")!;
            SandboxRequest[] requests = [.. sent.Skip(first).Take(count).Where(request => IsOwn(request, place))];
            if (Array.Exists(requests, request => request.Method != "GET"))
            {
                // A change may need the entry as it is.
                requests = Array.FindAll(requests, request => request.Method != "GET" || place.Target == "done");
            }

            first += count;
            results.Add((row.Text("Value"), Describe(place, requests, (ErrorRecord?)row.Value("Problem"), row.Value("Output"))));
        }

        return results;
    }

    // Besides its own requests, a command asks for names.
    private static bool IsOwn(SandboxRequest request, InputPlace place) =>
        place.Command.Split("-Clockodo") is not [_, { Length: > 0 } noun] || noun == "Request"
        || request.PathAndQuery.Contains(
            noun is "Entry" or "Text" ? "/entries" : noun is "Clock" ? "/clock" : $"/{noun}s", StringComparison.OrdinalIgnoreCase);

    private static string Describe(InputPlace place, SandboxRequest[] requests, ErrorRecord? problem, object? output)
    {
        // The demo company does not have everything that the values name, and says so.
        if (problem is not null && place.Target == "in the message" && TimeIn().Match(problem.Exception.Message) is { Success: true } time)
        {
            return DateTime.Parse(time.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal)
                .ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }

        if (place.Target == "no clock" && problem?.Kind() == "NotFound")
        {
            return "done";
        }

        bool isOfTheService = problem?.Exception is ClockodoException { StatusCode: not null } || (place.Kind == "names" && problem?.Kind() == "NotFound");
        if (problem is not null && !isOfTheService)
        {
            return Refusal(problem);
        }

        // A request that is only read is sent again if its connection was closed meanwhile.
        return place.Target switch
        {
            "done" => "done",
            "ID in the path" => requests.Length == 0
                ? InputKind.Absent
                : string.Join(", ", requests.Select(request => request.PathAndQuery.Split('/')[^1]).Distinct().OrderBy(long.Parse)),
            "path" => requests[0].PathAndQuery["/api/".Length..],
            ['.', .. string property] => PSObject.AsPSObject(output!).Text(property),
            _ => FieldOf(requests, place.Target) ?? InputKind.Absent,
        };
    }

    // PowerShell's own errors while it binds have several IDs.
    private static string Refusal(ErrorRecord problem) => problem.Kind() switch
    {
        "ParameterArgumentTransformationError" or "ParameterArgumentValidationError" => InputKind.Refused,
        "ParameterArgumentValidationErrorNullNotAllowed" or "ParameterArgumentValidationErrorEmptyArrayNotAllowed" => InputKind.Refused,
        "CannotConvertArgument" or "CannotConvertArgumentNoMessage" or "ParameterBindingFailed" => InputKind.Refused,
        "ScriptBlockArgumentNoInput" => InputKind.Refused,
        "Invalid" => InputKind.Invalid,
        "NotFound" => InputKind.NotFound,
        _ => $"{problem.FullyQualifiedErrorId}: {problem.Exception.Message}",
    };

    // A time that is read, and then refused because it is not possible, is in the error.
    [GeneratedRegex(@"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}(:[0-9]{2})?(?= is in the future)")]
    private static partial Regex TimeIn();

    private static string? FieldOf(SandboxRequest[] requests, string field)
    {
        if (requests.Length == 0)
        {
            return null;
        }

        if (requests[0].Body is not { Length: > 0 } body)
        {
            return requests[0].Query().GetValueOrDefault(field);
        }

        using var document = JsonDocument.Parse(body);
        return !document.RootElement.TryGetProperty(field, out JsonElement value) ? null
            : value.ValueKind == JsonValueKind.String ? value.GetString()
            : value.GetRawText();
    }
}
