using Clockodo.Client.Resources;
using Xunit;

namespace Clockodo.Client.Tests.Resources;

/// <summary>Services and lump sum services.</summary>
public sealed class ServiceTests
{
    [Fact]
    public void Every_field_of_a_service_is_read()
    {
        Service service = ResourceText.Read(ResourceJson.Default.Service, """
            {"id":860608,"name":"Repair","number":"SRV-123","active":true,"note":"n","bill_service_id":"1234"}
            """);

        Assert.Equal((860608, "Repair", "SRV-123", true), (service.Id, service.Name, service.Number, service.Active));
        Assert.Equal(("n", "1234"), (service.Note, service.BillServiceId));
    }

    [Fact]
    public void Every_field_of_a_lump_sum_service_is_read()
    {
        LumpSumService service = ResourceText.Read(ResourceJson.Default.LumpSumService, """
            {"id":41212,"name":"Travel costs","price":80.25,"unit":"km","active":false,"number":"Travel-123","note":"n"}
            """);

        Assert.Equal((41212, "Travel costs", "Travel-123", false), (service.Id, service.Name, service.Number, service.Active));
        Assert.Equal((80.25m, "km", "n"), (service.Price, service.Unit, service.Note));
    }

    [Fact]
    public void A_price_is_read_exactly() =>
        Assert.Equal(
            12345678.91m,
            ResourceText.Read(ResourceJson.Default.LumpSumService, """{"id":1,"name":"x","price":"12345678.91"}""").Price);
}
