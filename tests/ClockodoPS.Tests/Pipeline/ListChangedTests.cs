using System.Globalization;
using System.Management.Automation;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>A list that changes with every answer.</summary>
public class ListChangedTests : ConnectedTest
{
    [Fact]
    public void A_list_that_never_holds_still_is_ListChanged()
    {
        int count = 1000;
        Respond(() => Front.Respond(
            200,
            $$"""{"paging":{"items_per_page":1000,"current_page":1,"count_pages":2,"count_items":{{(--count).ToString(CultureInfo.InvariantCulture)}}},"entries":[]}"""));

        ErrorRecord error = Run("Get-ClockodoEntry").Ended!;

        Assert.Equal("ListChanged", error.Kind());
        Assert.Equal(ErrorCategory.InvalidResult, error.CategoryInfo.Category);
        Assert.Contains("What came may be incomplete", error.Exception.Message);
    }
}
