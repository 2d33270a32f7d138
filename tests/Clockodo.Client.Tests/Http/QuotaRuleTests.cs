using System.Net.Http;
using Clockodo.Client.Http;
using Xunit;

namespace Clockodo.Client.Tests.Http;

/// <summary>Which limit a request counts against follows from its method, path and query.</summary>
public sealed class QuotaRuleTests
{
    [Theory]
    [InlineData("v2/entries?enhanced_list=true")]
    [InlineData("v2/entries?page=1&enhanced_list=1&items_per_page=10")]
    [InlineData("V2/Entries?enhanced%5Flist=TRUE")]
    [InlineData("v2/entries?enhanced_list=yes")]
    public void A_list_that_may_be_enhanced_counts_as_one(string path) =>
        Assert.Equal(QuotaKind.EnhancedLists, QuotaRule.For(HttpMethod.Get, path));

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public void Entry_groups_have_a_limit_for_every_method(string method)
    {
        Assert.Equal(QuotaKind.EntryGroups, QuotaRule.For(new HttpMethod(method), "v2/entrygroups"));
        Assert.Equal(QuotaKind.EntryGroups, QuotaRule.For(new HttpMethod(method), "v2/entryGroups?grouping%5B%5D=year"));
    }

    [Theory]
    [InlineData("GET", "v2/entries")]
    [InlineData("GET", "v2/entries?enhanced_list=false")]
    [InlineData("GET", "v2/entries?enhanced_list=0")]
    [InlineData("GET", "v2/entries?enhanced_list=")]
    [InlineData("GET", "v2/entries?enhanced_list")]
    [InlineData("GET", "v2/entries?filter%5Btext%5D=enhanced_list%3Dtrue")]
    [InlineData("GET", "v2/entries/17?enhanced_list=true")]
    [InlineData("POST", "v2/entries?enhanced_list=true")]
    [InlineData("GET", "v3/users?enhanced_list=true")]
    [InlineData("GET", "v2/entrygroupsOther")]
    public void All_others_count_against_the_limits_for_all(string method, string path) =>
        Assert.Equal(QuotaKind.Requests, QuotaRule.For(new HttpMethod(method), path));
}
