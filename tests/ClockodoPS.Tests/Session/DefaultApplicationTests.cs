using System;
using Clockodo.Client;
using ClockodoPS.Session;
using Xunit;

namespace ClockodoPS.Tests.Session;

/// <summary>The external application of users who give none.</summary>
public class DefaultApplicationTests
{
    [Theory]
    [InlineData(39, "ClockodoPS;")]
    [InlineData(40, "CPS;")]
    [InlineData(46, "CPS;")]
    [InlineData(47, "C;")]
    [InlineData(48, "C;")]
    public void The_name_is_shortened_as_far_as_the_user_needs(int length, string name)
    {
        string application = DefaultApplication.For(UserOf(length));

        Assert.Equal(name + UserOf(length), application);
        Assert.True(application.Length <= 50);
    }

    [Theory]
    [InlineData(49)]
    [InlineData(50)]
    [InlineData(254)]
    public void A_user_who_leaves_no_room_for_a_name_is_asked_for_the_application(int length)
    {
        var error = Assert.Throws<ClockodoException>(() => DefaultApplication.For(UserOf(length)));

        Assert.Equal(ClockodoErrorKind.Invalid, error.Kind);
        Assert.Contains($"The e-mail address of the user has {length} characters", error.Message, StringComparison.Ordinal);
        Assert.Contains("-ExternalApplication", error.Message, StringComparison.Ordinal);
        Assert.Contains("CLOCKODO_EXTERNAL_APPLICATION", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_does_not_speak_of_an_application_that_nobody_gave()
    {
        var error = Assert.Throws<ClockodoException>(() => DefaultApplication.For(UserOf(49)));

        Assert.DoesNotContain("The external application '", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ClockodoPS;", error.Message, StringComparison.Ordinal);
    }

    private static string UserOf(int length) => "@contoso.example".PadLeft(length, 'e');
}
