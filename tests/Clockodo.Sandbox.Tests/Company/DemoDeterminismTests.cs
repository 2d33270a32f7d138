using System;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Company;

public sealed class DemoDeterminismTests
{
    [Fact]
    public async Task The_same_seed_and_clock_give_the_same_bytes()
    {
        Assert.Equal(await ReadAsync(Known.Options), await ReadAsync(Known.Options));
    }

    [Fact]
    public async Task Another_seed_gives_other_entries()
    {
        Assert.NotEqual(await ReadAsync(Known.Options), await ReadAsync(Known.Options with { Seed = 1 }));
    }

    [Fact]
    public async Task Another_clock_gives_other_entries()
    {
        var later = Known.Options with { Clock = () => Known.Now.AddDays(1) };

        Assert.NotEqual(await ReadAsync(Known.Options), await ReadAsync(later));
    }

    [Fact]
    public async Task The_offset_of_the_clock_does_not_matter()
    {
        var elsewhere = Known.Options with { Clock = () => Known.Now.ToOffset(TimeSpan.FromHours(9)) };

        Assert.Equal(await ReadAsync(Known.Options), await ReadAsync(elsewhere));
    }

    [Fact]
    public async Task The_time_zone_of_the_company_matters()
    {
        var elsewhere = Known.Options with { TimeZone = TimeZoneInfo.Utc };

        Assert.NotEqual(await ReadAsync(Known.Options), await ReadAsync(elsewhere));
    }

    [Fact]
    public void Random_numbers_are_the_same_on_every_runtime()
    {
        var random = new DemoRandom(4711);

        int[] numbers = [random.Below(1000), random.Below(1000), random.Below(1000), random.Below(1000)];

        Assert.Equal([592, 480, 312, 262], numbers);
    }

    [Theory]
    [InlineData("2026-01-01T00:00:00Z")]
    [InlineData("2024-02-29T23:59:59Z")]
    [InlineData("2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25T00:30:00Z")]
    [InlineData("2026-12-31T23:30:00Z")]
    public async Task The_demo_company_can_start_on_any_day(string now)
    {
        var options = Known.Options with { Clock = () => Known.At(now) };
        using var service = new SandboxService(options);
        using var session = Session.Open(service);

        var entries = (await session.ListAsync()).Entries;

        Assert.Equal(400, entries.Length);
        Assert.All(entries, entry => Assert.True(entry.Time("time_since") < Known.At(now)));
    }

    private static async Task<string> ReadAsync(SandboxOptions options)
    {
        using var service = new SandboxService(options);
        using var session = Session.Open(service);
        var reply = await session.ListAsync("enhanced_list=true");
        return Convert.ToHexString(SHA256.HashData(reply.Bytes));
    }
}
