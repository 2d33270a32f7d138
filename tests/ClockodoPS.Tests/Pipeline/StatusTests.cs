using System;
using System.Management.Automation;
using System.Net.Http;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>Responses of the service or a gateway, and the errors they become.</summary>
public class StatusTests : ConnectedTest
{
    private const string Simple = """{"error":{"message":"Words","fields":["grouping"],"code":7}}""";
    private const string General = """{"errors":[{"type":"General","message":"Words","details":null,"path":null}]}""";
    private const string Wrapped = """{"errors":[{"error":{"type":"T","message":"Words","path":"p","details":null}}]}""";
    private const string Old = """{"message":"Words"}""";
    private const string Bare = """{"error":"Words"}""";
    private const string Html = "<html><body>503 Service Unavailable</body></html>";

    // Each kind of error; that more statuses and bodies lead to it, the tests of the client show.
    public static TheoryData<int, string, string, ErrorCategory> Refusals => new()
    {
        { 400, Simple, "Invalid", ErrorCategory.InvalidArgument },
        { 405, Old, "Invalid", ErrorCategory.InvalidArgument },
        { 422, Wrapped, "Invalid", ErrorCategory.InvalidArgument },
        { 401, General, "Unauthorized", ErrorCategory.AuthenticationError },
        { 403, General, "Forbidden", ErrorCategory.PermissionDenied },
        { 404, Simple, "NotFound", ErrorCategory.ObjectNotFound },
        { 410, Bare, "NotFound", ErrorCategory.ObjectNotFound },
        { 409, Simple, "Conflict", ErrorCategory.ResourceExists },
        { 423, Simple, "Conflict", ErrorCategory.ResourceBusy },
        { 429, Old, "RateLimited", ErrorCategory.LimitsExceeded },
        { 503, Html, "ServiceError", ErrorCategory.ResourceUnavailable },
        { 302, "", "UnreadableAnswer", ErrorCategory.InvalidData },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Each_status_and_shape_has_its_id_and_category(int status, string body, string id, ErrorCategory category)
    {
        Respond(() => Front.Respond(status, body));

        Outcome outcome = Run("Get-ClockodoEntry 4711");

        ErrorRecord error = outcome.Ended ?? Assert.Single(outcome.Errors);
        Assert.Equal(id, error.Kind());
        Assert.Equal(category, error.CategoryInfo.Category);
        Assert.StartsWith("Cannot read entry 4711: ", error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal(body.Contains("Words", StringComparison.Ordinal), error.Exception.Message.Contains("The service says: \"Words\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(401, true)]
    [InlineData(429, true)]
    [InlineData(400, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(409, false)]
    [InlineData(423, false)]
    [InlineData(503, false)]
    public void Connection_errors_terminate_item_errors_do_not(int status, bool ends)
    {
        int count = 0;
        Respond(() =>
        {
            count++;
            return Front.Respond(status, Simple);
        });

        Outcome outcome = Run("1, 2, 3 | Get-ClockodoEntry -ThrottleLimit 1; 'after'");

        Assert.Equal(ends, outcome.Ended is not null);
        int tries = status is 429 or 503 ? 5 : 1;
        Assert.Equal((ends ? 1 : 3) * tries, count);
        Assert.Equal(ends ? 0 : 3, outcome.Errors.Count);
        Assert.Equal(ends ? 0 : 1, outcome.Output.Count);
    }

    [Theory]
    [InlineData(400, "Invalid")]
    [InlineData(403, "Forbidden")]
    [InlineData(503, "ServiceError")]
    [InlineData(302, "UnreadableAnswer")]
    public void A_list_ends_with_whatever_goes_wrong(int status, string id)
    {
        Respond(() => Front.Respond(status, Html));

        Outcome outcome = Run("Get-ClockodoEntry");

        Assert.Equal(id, outcome.Ended!.Kind());
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void A_redirect_is_not_followed_and_the_error_says_where_it_led()
    {
        Respond(() =>
        {
            HttpResponseMessage response = Front.Respond(302, "");
            response.Headers.Location = new Uri("https://elsewhere.example/login");
            return response;
        });

        Outcome outcome = Run("Get-ClockodoEntry");

        Assert.Single(Front.Requests);
        Assert.Contains("elsewhere.example", outcome.Ended!.Exception.Message, StringComparison.Ordinal);
    }
}
