using System;
using System.IO;
using System.Management.Automation;
using Clockodo.Client;
using ClockodoPS.Pipeline;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Help;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>Every kind of error, and where it is listed.</summary>
public sealed class ErrorRecordsTests
{
    public static TheoryData<ClockodoErrorKind> Kinds => [.. Enum.GetValues<ClockodoErrorKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_an_ID_and_a_category(ClockodoErrorKind kind)
    {
        ErrorRecord record = Record(kind);

        Assert.NotEqual("Unexpected", record.FullyQualifiedErrorId);
        Assert.NotEqual(ErrorCategory.NotSpecified, record.CategoryInfo.Category);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_ID_is_in_the_topic_and_in_the_README(ClockodoErrorKind kind)
    {
        string id = Record(kind).FullyQualifiedErrorId;

        Assert.Contains($"    {id} ", File.ReadAllText(Path.Combine(BuiltHelp.TopicsPath, "about_ClockodoPS_Errors.help.txt")), StringComparison.Ordinal);
        Assert.Contains($"`{id}`", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
    }

    private static ErrorRecord Record(ClockodoErrorKind kind) => new ClockodoException(kind, "x").ToErrorRecord(target: null);
}
