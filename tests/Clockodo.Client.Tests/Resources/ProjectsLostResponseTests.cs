using System.Threading.Tasks;
using Clockodo.Client.Resources;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Resources;

/// <summary>Billing and completion if a response is lost: both are sent again, because the second request changes nothing more.</summary>
public sealed class ProjectsLostResponseTests : SandboxFaultTest
{
    /// <summary>A strict budget of hours, without subprojects.</summary>
    private const long Hours = 2_020_072;

    private const long NoBudget = 630_771;

    [Theory]
    [InlineData(Cut.BeforeHeaders)]
    [InlineData(Cut.InHeaders)]
    [InlineData(Cut.InBody)]
    public async Task Billing_is_sent_again(Cut cut)
    {
        StartWith("PUT", Fault.CutAt(cut));

        Project project = await Projects.SetBilledAsync(Hours, true, 4200m, Token);

        Assert.Equal((true, 4200m), (project.BilledCompletely, project.BilledMoney));
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task Completion_is_sent_again()
    {
        StartWith("PUT", Fault.CutAt(Cut.BeforeHeaders));

        Project project = await Projects.SetCompletedAsync(NoBudget, true, Token);

        Assert.True(project.Completed);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task A_response_without_a_body_is_followed_by_a_request_for_the_project()
    {
        StartWith("PUT", Fault.Respond(204, ""));

        Project project = await Projects.SetBilledAsync(Hours, true, cancellationToken: Token);

        Assert.Equal("Kursverwaltung", project.Name);
        Assert.Equal(["PUT", "GET"], [Server.Requests[0].Method, Server.Requests[1].Method]);
    }

    [Fact]
    public async Task If_the_project_cannot_be_read_afterwards_the_error_says_that_it_was_changed()
    {
        Start(request => request.Method == "PUT" ? Fault.Respond(204, "") : Fault.Respond(404, "{}"));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Projects.SetBilledAsync(Hours, true, cancellationToken: Token));

        Assert.StartsWith("The project 2020072 was changed, but cannot be shown. ", error.Message);
    }

    [Fact]
    public async Task If_all_responses_are_lost_the_outcome_is_unknown()
    {
        Start(request => Fault.CutAt(Cut.BeforeHeaders));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Projects.SetCompletedAsync(NoBudget, true, Token));

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, error.Kind);
        Assert.StartsWith("The outcome is unknown: the request to complete project 630771 was sent, but ", error.Message);
    }
}
