using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Session;

/// <summary>The key is in no stream, whatever happens.</summary>
public class SecretTests : EngineTest
{
    private const string Loud = "-Verbose -Debug -InformationAction Continue";

    public static TheoryData<string> Scripts =>
    [
        $"{Connect} {Loud} -PassThru",
        $"{Connect} -PassThru | Format-List * -Force",
        $"{Connect} -PassThru | ForEach-Object {{ \"$_\"; $_ | Out-String -Width 500; $_.ToString(); $_.psobject.Properties.Value }}",
        $"{Connect}; Get-ClockodoConnection | Get-Member -Force",
        $"{Connect}; Get-ClockodoEntry {Loud}",
        $"{Connect}; Get-ClockodoEntry 1 {Loud}",
        $"{Connect}; New-ClockodoEntry -Customer 4711 -Service 860608 -LumpSum 1 -Billable 1 -TimeSince 2026-03-16 -Verbose",
        $"{Connect}; Remove-ClockodoEntry 1 -WhatIf -Verbose",
        $"{Connect} -Language xx",
        "Connect-Clockodo $Credential -BaseUri http://my.clockodo.com/",
        "Connect-Clockodo $Credential -BaseUri https://no-such-host.invalid/api/ -ExternalApplication 'T;t@t.example' -Verbose",
        "Connect-Clockodo $Credential -BaseUri $Address -ExternalApplication nobody",
    ];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_key_is_in_no_stream(string script)
    {
        AssertSecret(Engine, script);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(400)]
    [InlineData(503)]
    [InlineData(302)]
    [InlineData(200)]
    public async Task The_key_is_in_no_stream_even_if_the_service_sends_it_back(int status)
    {
        Front.Before = (request, _) => Task.FromResult(
            request.Target.EndsWith("/me", StringComparison.Ordinal) ? null : Echo(request, status));

        // Side by side: where the module tries again, each of them takes its time.
        await Task.WhenAll(
            AssertSecretAsync($"{Connect}; Get-ClockodoEntry 1 {Loud}"),
            AssertSecretAsync($"{Connect}; Get-ClockodoEntry {Loud}"),
            AssertSecretAsync($"{Connect}; Set-ClockodoEntry 1 -Text x {Loud}"));
    }

    [Fact]
    public async Task The_key_is_in_nothing_that_PowerShell_records_or_traces()
    {
        Front.Before = (request, _) => Task.FromResult(request.Method == "POST" ? Echo(request, 400) : null);

        string output = await Task.Run(() => ScriptProcess.Run($$"""
            $transcript = Join-Path $PSScriptRoot transcript.txt
            $ErrorActionPreference = 'Continue'
            $VerbosePreference = $DebugPreference = $InformationPreference = 'Continue'
            Start-Transcript $transcript
            Set-PSDebug -Trace 2
            $connection = Connect-Clockodo $credential -BaseUri {{Address}} -PassThru
            New-ClockodoEntry -Customer 4711 -Service 860608 -LumpSum 1 -Billable 1 -TimeSince 2026-03-16
            Connect-Clockodo $credential -BaseUri http://plain.example
            Set-PSDebug -Off
            Stop-Transcript
            Get-Content $transcript
            Get-Error -Newest 10
            $Error | Format-List * -Force
            $connection | Format-Custom -Depth 8
            $connection | ConvertTo-Json -Depth 8
            [System.Management.Automation.PSSerializer]::Serialize($connection, 8)
            $Host.PrivateData | Format-List * -Force
            Get-Variable | Format-List * -Force
            Trace-Command -Name * -Option All -PSHost -Expression { Connect-Clockodo $credential -BaseUri {{Address}} -SkipCheck }
            'to', 'the', 'end' -join '+'
            """));

        Assert.Contains("The service says: \"***", output, StringComparison.Ordinal);
        Assert.Contains("BIND arg [System.Management.Automation.PSCredential]", output, StringComparison.Ordinal);
        Assert.Contains("to+the+end", output, StringComparison.Ordinal);
        foreach (string secret in Secrets())
        {
            Assert.DoesNotContain(secret, output, StringComparison.OrdinalIgnoreCase);
        }
    }

    private Task AssertSecretAsync(string script) => Task.Run(() =>
    {
        using Engine engine = Open();
        AssertSecret(engine, script);
    });

    private static void AssertSecret(Engine engine, string script)
    {
        Outcome outcome = engine.Run($"$Error.Clear(); $DebugPreference = 'Continue'; {script}");
        IEnumerable<ErrorRecord> errors = outcome.Ended is null ? outcome.Errors : [.. outcome.Errors, outcome.Ended];
        string everything = string.Join(
            "\n",
            [
                outcome.Shown,
                engine.Show("$Error | Format-List * -Force; $Error; $Error.Exception | Format-List * -Force"),
                .. outcome.Output.Select(item => item.ToString()),
                .. outcome.Warnings,
                .. outcome.Verbose,
                .. outcome.Others,
                .. errors.Select(error => $"{error} {error.Exception} {error.ErrorDetails} {error.TargetObject} {error.InvocationInfo?.Line}"),
            ]);

        Assert.NotEqual("", everything.Trim());
        foreach (string secret in Secrets())
        {
            Assert.DoesNotContain(secret, everything, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static IEnumerable<string> Secrets()
    {
        string key = SandboxService.Owner.ApiKey;
        return [key, Base64(key), Base64($"{SandboxService.Owner.Email}:{key}")];
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static HttpResponseMessage? Echo(FrontRequest request, int status)
    {
        string key = request.Headers.GetValues("X-ClockodoApiKey").Single();
        string all = $"{key} {Base64(key)} {Base64($"{SandboxService.Owner.Email}:{key}")}";
        return Front.Respond(
            status, $$$"""{"error":{"message":"{{{all}}}","fields":["{{{key}}}"],"code":"{{{key}}}"},"entry":{"id":"{{{all}}}"}}""");
    }
}
