using Clockodo.Client.Resources;
using Xunit;

namespace Clockodo.Client.Tests.Resources;

public sealed class CustomerTests
{
    [Fact]
    public void Every_field_is_read()
    {
        Customer customer = Read("""
            {"id":4711,"name":"ACME","number":"K-10","color":6,"active":true,"billable_default":false,"note":"Careful",
             "bill_service_id":"1234","test_data":true,"service_assignments":[860608,860615]}
            """);

        Assert.Equal((4711, "ACME", "K-10", true), (customer.Id, customer.Name, customer.Number, customer.Active));
        Assert.Equal((CustomerColor.BrandBlue, false, "Careful"), (customer.Color, customer.BillableDefault, customer.Note));
        Assert.Equal(("1234", true), (customer.BillServiceId, customer.TestData));
        Assert.Equal([860608, 860615], customer.ServiceIds!);
    }

    [Fact]
    public void Fields_that_the_service_leaves_out_are_null()
    {
        Customer customer = Read("""{"id":4711,"name":"ACME"}""");

        Assert.Equal((null, null, null, null), (customer.Number, customer.Color, customer.BillableDefault, customer.Note));
        Assert.Equal((null, null, null), (customer.BillServiceId, customer.TestData, customer.ServiceIds));
    }

    [Fact]
    public void A_colour_that_is_not_known_yet_is_kept() =>
        Assert.Equal((CustomerColor)17, Read("""{"id":1,"name":"x","color":17}""").Color);

    private static Customer Read(string json) => ResourceText.Read(ResourceJson.Default.Customer, json);
}
