using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using Clockodo.Testing;
using Clockodo.Testing.Faults;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Session;

/// <summary>Proxies of environment variables, which count for a process from its start.</summary>
public sealed class ProxyTests
{
    private const string Password = "p4ss%20of-the/proxy";

    private static readonly string[] Variables = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

    [Fact]
    public async Task A_service_on_this_machine_is_reached_without_a_proxy()
    {
        await using var proxy = FaultServer.Start(Fault.Respond(502, ""));
        await using var service = SandboxHost.Start();

        string output = Run(proxy.BaseUri.Authority, $"Connect-Clockodo $credential -BaseUri {service.BaseUri} -WarningAction SilentlyContinue; Get-ClockodoUser -First 1 | % Id");

        Assert.Equal($"{SandboxService.Owner.UserId}", output.Trim());
        Assert.Empty(proxy.Requests);
    }

    [Fact]
    public async Task A_proxy_that_refuses_its_password_shows_neither_it_nor_the_key()
    {
        await using var proxy = FaultServer.Start(Fault.Respond(407, "<html>No</html>", "Proxy-Authenticate: Basic realm=\"x\"\r\n"));

        string output = Run(proxy.BaseUri.Authority, EverythingThatIsSaid);

        AssertClean(output, proxy.BaseUri.Authority, "asks for a user and a password (407)");
        Assert.All(proxy.Requests, request => Assert.StartsWith("CONNECT clockodo.invalid:443 ", request.Head, StringComparison.Ordinal));
        Assert.All(proxy.Requests, request => Assert.DoesNotContain(SandboxService.Owner.ApiKey, request.Head, StringComparison.Ordinal));
    }

    [Fact]
    public void A_proxy_that_cannot_be_reached_shows_no_password()
    {
        string proxy = $"127.0.0.1:{FaultServer.FreePort()}";

        AssertClean(Run(proxy, EverythingThatIsSaid), proxy, "cannot be reached through the proxy");
    }

    [Fact]
    public void A_proxy_of_an_unknown_host_shows_no_password() =>
        AssertClean(Run("no-proxy.invalid:8080", EverythingThatIsSaid), "no-proxy.invalid:8080", "cannot be reached through the proxy");

    private const string EverythingThatIsSaid = """
        & {
            try {
                Connect-Clockodo $credential -BaseUri https://clockodo.invalid/api/ -Verbose
            }
            catch {
                $_
                $_ | Format-List * -Force
                $_.Exception | Format-List * -Force
                $_.Exception.ToString()
                $_.Exception.InnerException.Message
                $_ | Select-Object * -ExcludeProperty InvocationInfo | ConvertTo-Json -Depth 10
            }
            Get-Error
            $Error
        } *>&1 | Out-String -Stream -Width 1000
        """;

    private static void AssertClean(string output, string proxy, string reason)
    {
        Assert.Contains(reason, output, StringComparison.Ordinal);
        Assert.Contains($"the proxy http://{proxy}", output, StringComparison.Ordinal);
        Assert.DoesNotContain("p4ss", output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("erika", output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(SandboxService.Owner.ApiKey, output, StringComparison.OrdinalIgnoreCase);
    }

    private static string Run(string proxy, string script) => ScriptProcess.Run(
        script, Variables.ToDictionary(name => name, _ => $"http://erika:{Password}@{proxy}"));
}
