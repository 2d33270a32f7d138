using System.Linq;
using System.Text;
using System.Text.Json;
using Clockodo.Client.Json;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.Json;

public sealed class StringPoolTests
{
    private readonly StringPool _pool = new();

    [Fact]
    public void A_repeated_name_is_the_same_string()
    {
        Assert.Same(Get("\"Müller & Söhne\""), Get("\"Müller & Söhne\""));
    }

    [Fact]
    public void A_repeated_name_with_escapes_is_the_same_string()
    {
        var name = Get("\"\\\"Zum Brezel\\\" \\u00e4\"");

        Assert.Equal("\"Zum Brezel\" ä", name);
        Assert.Same(name, Get("\"\\\"Zum Brezel\\\" \\u00e4\""));
    }

    [Fact]
    public void Names_with_the_same_slot_are_not_mixed_up()
    {
        // Far more names than the table has places: most of them push another one out.
        string[] names = [.. Enumerable.Range(0, 5000).Select(number => $"Name {number}")];

        Assert.All([.. names, .. names], name => Assert.Equal(name, Get($"\"{name}\"")));
    }

    [Fact]
    public void A_long_text_is_not_pooled()
    {
        var text = new string('x', 200);

        var first = Get($"\"{text}\"");

        Assert.Equal(text, first);
        Assert.NotSame(first, Get($"\"{text}\""));
    }

    [Fact]
    public void An_empty_text_is_read()
    {
        Assert.Equal("", Get("\"\""));
    }

    [Fact]
    public void Entries_of_a_list_share_their_names()
    {
        var items = Parse.Page(Responses.Page(EntrySample.TimeEntry, EntrySample.LumpSum)).Items;

        Assert.Same(items[0].CustomerName, items[1].CustomerName);
        Assert.Same(items[0].ProjectName, items[1].ProjectName);
        Assert.Same(items[0].SubprojectName, items[1].SubprojectName);
        Assert.Same(items[0].UserName, items[1].UserName);
        Assert.Same(items[0].ServiceName, items[1].ServiceName);
    }

    private string Get(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return _pool.Get(ref reader, "name");
    }
}
