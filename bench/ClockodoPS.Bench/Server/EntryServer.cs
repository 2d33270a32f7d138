using System;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClockodoPS.Bench.Server;

/// <summary>
/// The service as far as lists of entries, customers and projects go, in a process of its own:
/// <c>http://127.0.0.1:{port}/{entries}/{delay in ms}/api/v2/entries?page=…&amp;items_per_page=…</c>.
/// </summary>
internal static class EntryServer
{
    private static readonly byte[] Tail = "]}"u8.ToArray();

    /// <summary>Says where it listens, and does until its input ends.</summary>
    internal static async Task RunAsync(int entries)
    {
        var store = new PageStore(entries);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        await using WebApplication application = builder.Build();
        application.Run(context => RespondAsync(context, store));
        await application.StartAsync();
        IServerAddressesFeature? addresses =
            application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        Console.WriteLine(addresses!.Addresses.Single());
        await Console.In.ReadToEndAsync();
    }

    private static async Task RespondAsync(HttpContext context, PageStore store)
    {
        string[] parts = context.Request.Path.Value!.Split('/');
        int entries = Number(parts[1]);
        int delay = Number(parts[2]);
        int page = Number(context.Request.Query["page"]);
        int pageSize = Number(context.Request.Query["items_per_page"]);
        if (delay > 0)
        {
            await Task.Delay(delay, context.RequestAborted);
        }

        context.Response.ContentType = "application/json";
        if (NameStore.Page(context.Request.Path.Value!, page, pageSize) is byte[] names)
        {
            context.Response.ContentLength = names.Length;
            await context.Response.Body.WriteAsync(names);
            return;
        }

        byte[] head = PageStore.Head(page, pageSize, entries);
        byte[] items = store.Entries(page, pageSize, entries);
        context.Response.ContentLength = head.Length + items.Length + Tail.Length;
        await context.Response.Body.WriteAsync(head);
        await context.Response.Body.WriteAsync(items);
        await context.Response.Body.WriteAsync(Tail);
    }

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);
}
