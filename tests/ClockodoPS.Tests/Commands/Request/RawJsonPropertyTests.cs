using System;
using System.Globalization;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Clockodo.Testing.Faults;
using ClockodoPS.Tests.Support;
using CsCheck;
using Xunit;

namespace ClockodoPS.Tests.Commands.Request;

/// <summary>Any JSON document keeps its values through <c>-Raw | ConvertTo-Json</c>.</summary>
public class RawJsonPropertyTests
{
    private static readonly string[] SpecialNames = ["", "id", "ID", "psobject", "PSBase", "pstypenames", "Count", "Keys", "value", " ", "ä\"\n", "😀"];

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> Text =
        Gen.Int[0, 0x10FFFF].Where(code => code is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32).Array[0, 6].Select(string.Concat);

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.Long.Select(value => FormattableString.Invariant($"{value}")),
        Gen.Char["0123456789"].Array[20, 40].Select(digits => "1" + new string(digits)),
        Gen.Decimal.Select(value => FormattableString.Invariant($"{value}")),
        Gen.Select(Gen.Int[-99999, 99999], Gen.Int[1, 9], Gen.Int[-20, 20]).Select(
            (whole, fraction, power) => FormattableString.Invariant($"{whole}.{fraction}E{power}")),
        Gen.Double.Where(double.IsFinite).Select(value => value.ToString("R", CultureInfo.InvariantCulture)));

    private static readonly Gen<string> Scalar =
        Gen.OneOf(Number, Text.Select(Quote), Const("null", "true", "false", "\"2026-11-02T08:00:00Z\"", "\"\""));

    private static readonly Gen<string> Name = Gen.OneOf(Const(SpecialNames), Text);

    [Fact]
    public void Every_value_of_a_document_comes_out_again() => Document(4).Array[300].Sample(
        documents => Assert.Equal(documents.Select(Normalize), ReadInShell(documents).Select(Normalize)), iter: 1, threads: 1);

    // In a process of its own: the session of the other tests has no ConvertTo-Json.
    private static string[] ReadInShell(string[] documents)
    {
        FaultServer server = FaultServer.Start(
            (request, _) => Task.FromResult(new FaultResponse(200, documents[int.Parse(request.Target.Split('/')[^1], CultureInfo.InvariantCulture)])),
            _ => Task.FromResult<Fault?>(null));
        try
        {
            string output = ScriptProcess.Run($$"""
                Connect-Clockodo -Credential $credential -BaseUri {{server.BaseUri}} -ExternalApplication 'Tests;it@tests.example' -SkipCheck
                foreach ($number in 0..{{documents.Length - 1}}) {
                    Invoke-ClockodoRequest "documents/$number" -Raw | ConvertTo-Json -Depth 20 -Compress -EscapeHandling EscapeNonAscii
                }
                """);
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        finally
        {
            server.DisposeAsync().AsTask().Wait();
        }
    }

    private static Gen<string> Const(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<string> Document(int depth) => depth == 0 ? Scalar : Gen.OneOf(
        Scalar,
        Document(depth - 1).Array[0, 4].Select(items => $"[{string.Join(",", items)}]"),
        Gen.Select(Name, Document(depth - 1)).Array[0, 5].Select(
            properties => $"{{{string.Join(" ,", properties.DistinctBy(property => property.Item1).Select(property => $"{Quote(property.Item1)}: {property.Item2}"))}}}"));

    // Numbers by value: 1.50 and 1.5 are the same.
    private static string Normalize(string json) => Normalize(JsonNode.Parse(json));

    private static string Normalize(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject item => $"{{{string.Join(",", item.Select(property => $"{Quote(property.Key)}:{Normalize(property.Value)}"))}}}",
        JsonArray list => $"[{string.Join(",", list.Select(item => Normalize(item)))}]",
        _ when node.GetValueKind() == JsonValueKind.Number => NumberOf(node.ToJsonString()),
        _ when node.GetValueKind() == JsonValueKind.String => Quote(node.GetValue<string>()),
        _ => node.ToJsonString(),
    };

    private static string NumberOf(string literal)
    {
        Match form = Regex.Match(literal, @"^(-?)(\d+)\.?(\d*)(?:[eE]([+-]?\d+))?$");
        string digits = (form.Groups[2].Value + form.Groups[3].Value).TrimStart('0');
        int power = (form.Groups[4].Success ? int.Parse(form.Groups[4].Value, CultureInfo.InvariantCulture) : 0) - form.Groups[3].Length;
        string significant = digits.TrimEnd('0');
        return significant.Length == 0 ? "0" : $"{form.Groups[1]}{significant}e{power + digits.Length - significant.Length}";
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, Unescaped);
}
