using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Http;

/// <summary>Errors of a proxy name it, and never its user and password.</summary>
public sealed class ProxyTests
{
    private const string Password = "p4ss-of-the-proxy";

    private static readonly Uri Tunneled = new("https://clockodo.invalid/api/");
    private static readonly Uri Plain = new("http://127.0.0.1:9/api/");

#if CLIENT_FOR_NETSTANDARD
    // Only the client for .NET can tell that a tunnel was not opened; .NET Framework has an error of its own for it.
    public static TheoryData<Uri> Services => [Plain];
#else
    public static TheoryData<Uri> Services => [Tunneled, Plain];
#endif

    [Theory]
    [MemberData(nameof(Services))]
    public async Task A_proxy_that_asks_for_a_password_is_named_with_what_to_do(Uri service)
    {
        await using var proxy = FaultServer.Start(Fault.Respond(407, "<html>Sign in</html>", "Proxy-Authenticate: Basic realm=\"x\"\r\n"));

        ClockodoException error = await FailThroughAsync(proxy.BaseUri, service);

        Assert.Equal(ClockodoErrorKind.Unreachable, error.Kind);
        Assert.StartsWith(
            $"Cannot add the lump sum: the proxy http://{proxy.BaseUri.Authority} asks for a user and a password (407). Set them in ",
            error.Message);
        Assert.EndsWith(".Credentials, and connect again.", error.Message);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task A_proxy_that_asks_for_a_password_is_asked_once(Uri service)
    {
        await using var proxy = FaultServer.Start(Fault.Respond(407, ""));

        await FailThroughAsync(proxy.BaseUri, service);

        Assert.Single(proxy.Requests);
    }

#if !CLIENT_FOR_NETSTANDARD
    [Theory]
    [InlineData(403)]
    [InlineData(503)]
    public async Task A_proxy_that_does_not_connect_is_named_with_its_status(int status)
    {
        await using var proxy = FaultServer.Start(Fault.Respond(status, "<html>No</html>"));

        ClockodoException error = await FailThroughAsync(proxy.BaseUri, Tunneled);

        Assert.Equal(ClockodoErrorKind.Unreachable, error.Kind);
        Assert.Contains($"the proxy http://{proxy.BaseUri.Authority} does not let the request pass ({status})", error.Message);
    }
#endif

    [Fact]
    public async Task A_proxy_that_cannot_be_reached_is_named()
    {
        Uri proxy = FaultServer.AddressOf(FaultServer.FreePort());

        ClockodoException error = await FailThroughAsync(proxy, Tunneled);

        Assert.Equal(ClockodoErrorKind.Unreachable, error.Kind);
        Assert.Contains($"cannot be reached through the proxy http://{proxy.Authority}: ", error.Message);
    }

    [Theory]
    [InlineData("No answer from http://erika:p4ss-of-the-proxy@proxy.example:8080/", "No answer from http://***@proxy.example:8080/")]
    [InlineData("socks5://p4ss-of-the-proxy@proxy.example failed", "socks5://***@proxy.example failed")]
    public async Task The_reason_of_the_runtime_is_passed_on_without_the_user_of_an_address(string message, string reason)
    {
        using var client = TestClient.Over(StubHandler.Throwing(
            new HttpRequestException("It failed.", new InvalidOperationException(message))));

        ClockodoException error = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

        Assert.Contains($"cannot be reached: {reason}", error.Message);
        Assert.DoesNotContain(Password, error.ToString());
        Assert.Null(error.InnerException);
    }

    [Fact]
    public async Task Requests_to_this_machine_never_use_a_proxy()
    {
        await using var proxy = FaultServer.Start(Fault.Respond(502, ""));
        await using var service = FaultServer.Start(Fault.Respond(404, ""));
        IWebProxy before = HttpClient.DefaultProxy;
        try
        {
            HttpClient.DefaultProxy = new WebProxy(proxy.BaseUri);
            using var other = new HttpClient();
            await other.GetAsync(service.BaseUri, Token);
            Assert.Single(proxy.Requests);

            using var client = TestClient.To(service.BaseUri);
            await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }

        Assert.Single(service.Requests);
        Assert.Single(proxy.Requests);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080/api/", false)]
    [InlineData("http://localhost/api/", false)]
    [InlineData("http://[::1]/api/", false)]
    [InlineData("https://localhost/api/", false)]
    [InlineData("https://127.8.7.6/api/", false)]
    [InlineData("http://my.clockodo.com/api/", false)]
    [InlineData("https://my.clockodo.com/api/", true)]
    public void Only_https_to_another_machine_may_use_a_proxy(string service, bool mayUseProxy)
    {
        using HttpMessageHandler handler = NetworkHandler.Create(new Uri(service));

        Assert.Equal(mayUseProxy, handler is HttpClientHandler framework ? framework.UseProxy : ((SocketsHttpHandler)handler).UseProxy);
    }

    [Fact]
    public void Without_a_proxy_none_is_named()
    {
        using var direct = new HttpClientHandler { UseProxy = false };
        using var bypassed = new HttpClientHandler { Proxy = new WebProxy("http://proxy.example:8080", false, ["clockodo"]) };
        using var unknown = StubHandler.Unused();

        Assert.Null(ProxyText.Find(direct, Tunneled));
        Assert.Null(ProxyText.Find(bypassed, Tunneled));
        Assert.Null(ProxyText.Find(unknown, Tunneled));
    }

    // The address of the proxy contains a password, as in an environment variable.
    private static async Task<ClockodoException> FailThroughAsync(Uri proxy, Uri service)
    {
        Uri withPassword = new UriBuilder(proxy) { UserName = "erika", Password = Password, Path = "" }.Uri;
        using var handler = new HttpClientHandler { Proxy = new WebProxy(withPassword) };
        using var client = new ClockodoClient(new()
        {
            Credential = Known.Credential,
            ExternalApplication = Known.ExternalApplication,
            BaseUri = service,
            Handler = handler,
            HasRateLimits = false,
            TimeSource = new VirtualTimeSource(new Testing.VirtualTime()),
        });

        var error = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.AddAsync(Drafts.LumpSum(), Token));

        Assert.DoesNotContain(Password, error.ToString());
        return error;
    }
}
