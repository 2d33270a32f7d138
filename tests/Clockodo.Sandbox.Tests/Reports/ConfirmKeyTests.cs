using System;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

/// <summary>A key is valid for five minutes and one use, by the same user for the same request.</summary>
public sealed class ConfirmKeyTests : BulkTest
{
    private const string Change = "\"billable\":2,\"filter\":{\"customers_id\":4711}";

    [Fact]
    public async Task Each_request_gets_another_key()
    {
        Assert.NotEqual(await KeyAsync(PutAsync(Change)), await KeyAsync(PutAsync(Change)));
    }

    [Fact]
    public async Task An_unknown_key_is_409_with_its_field()
    {
        var reply = await PutAsync(Change, "0123456789abcdef");

        Assert.Equal((409, 409), (reply.Status, reply.SimpleError.Long("code")));
        Assert.Equal(["confirm_key"], reply.ErrorFields);
    }

    [Fact]
    public async Task A_key_cannot_be_used_twice()
    {
        await AddedTimeEntryAsync();
        var key = await KeyAsync(PutAsync(Change));
        Assert.Equal(200, (await PutAsync(Change, key)).Status);

        Assert.Equal(409, (await PutAsync(Change, key)).Status);
    }

    [Theory]
    [InlineData("00:05:00", 200)]
    [InlineData("00:05:01", 409)]
    public async Task A_key_expires_after_five_minutes(string age, int status)
    {
        var id = await AddedTimeEntryAsync();
        var key = await KeyAsync(PutAsync(Change));
        Pass(TimeSpan.Parse(age));

        Assert.Equal(status, (await PutAsync(Change, key)).Status);
        Assert.Equal(status == 200 ? 2 : 1, (await EntryAsync(id)).Long("billable"));
    }

    [Fact]
    public async Task A_key_is_valid_after_later_keys()
    {
        var key = await KeyAsync(PutAsync(Change));
        await KeyAsync(PutAsync("\"billable\":0"));

        Assert.Equal(200, (await PutAsync(Change, key)).Status);
    }

    [Theory]
    [InlineData("\"billable\":1,\"filter\":{\"customers_id\":4711}")]
    [InlineData("\"billable\":2,\"filter\":{\"customers_id\":5208}")]
    [InlineData("\"billable\":2,\"filter\":{\"customers_id\":4711,\"users_id\":234561}")]
    [InlineData("\"billable\":2")]
    [InlineData("\"billable\":2,\"text\":\"\",\"filter\":{\"customers_id\":4711}")]
    [InlineData("\"billable\":2,\"filter\":{\"customers_id\":4711},\"time_since\":\"2026-01-01T00:00:01Z\"")]
    [InlineData("\"billable\":2,\"filter\":{\"customers_id\":4711},\"time_until\":\"2026-12-31T23:59:58Z\"")]
    public async Task A_key_of_another_change_is_409_and_stays_valid(string other)
    {
        await AddedTimeEntryAsync();
        var key = await KeyAsync(PutAsync(Change));
        var before = await SnapshotAsync();

        Assert.Equal(409, (await PutAsync(other, key)).Status);

        Assert.Equal(before, await SnapshotAsync());
        Assert.Equal(200, (await PutAsync(Change, key)).Status);
    }

    [Fact]
    public async Task The_order_of_the_fields_and_nulls_do_not_make_another_change()
    {
        var key = await KeyAsync(PutAsync("\"billable\":2,\"hourly_rate\":1.50,\"filter\":{\"users_id\":1,\"teams_id\":2}"));

        var reply = await PutAsync(
            "\"filter\":{\"teams_id\":2,\"users_id\":1,\"text\":null},\"hourly_rate\":1.5,\"text\":null,\"billable\":2", key);

        Assert.Equal(200, reply.Status);
    }

    [Fact]
    public async Task A_key_of_a_change_does_not_remove()
    {
        await AddedTimeEntryAsync();
        var key = await KeyAsync(PutAsync(Change));

        Assert.Equal(409, (await DeleteAsync("filter[customers_id]=4711", key)).Status);
        Assert.Equal(1, Service.EntryCount);
    }

    [Fact]
    public async Task A_key_of_a_removal_is_for_its_filter()
    {
        await AddedTimeEntryAsync();
        var key = await KeyAsync(DeleteAsync("filter[customers_id]=5208"));

        Assert.Equal(409, (await DeleteAsync("", key)).Status);
        Assert.Equal(1, Service.EntryCount);
    }

    [Fact]
    public async Task A_key_of_another_user_is_409()
    {
        var key = await KeyAsync(PutAsync(Change));

        Assert.Equal(409, (await PutAsync(Worker, Change, key)).Status);
    }

    [Fact]
    public async Task A_rejected_second_request_does_not_use_the_key_up()
    {
        const string Rate = "\"hourly_rate\":1.5";
        await AddedTimeEntryAsync();
        var key = await KeyAsync(PutAsync(Rate));
        var lumpSum = await AddedAsync(Bodies.LumpSum);
        Assert.Equal(400, (await PutAsync(Rate, key)).Status);

        await Owner.DeleteAsync(lumpSum);

        Assert.Equal(200, (await PutAsync(Rate, key)).Status);
    }
}
