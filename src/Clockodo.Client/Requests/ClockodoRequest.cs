using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using Clockodo.Client.Http;
using Clockodo.Client.Json;

namespace Clockodo.Client.Requests;

/// <summary>
/// A request to any path of the service, for what the client has no method of its own. It is checked when it is created; a request
/// that exists can be sent.
/// </summary>
public sealed class ClockodoRequest
{
    private static readonly HttpMethod[] Methods = [HttpMethod.Get, HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete];
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Creates a request.</summary>
    /// <param name="method">GET, POST, PUT or DELETE.</param>
    /// <param name="path">
    /// The path below the address of the API, such as <c>v4/absences</c>. It may have a query, as in an address:
    /// <c>v4/absences?filter[year]=2026</c>.
    /// </param>
    /// <param name="query">
    /// More parameters of the query, not encoded. A name can be repeated only if it ends in <c>[]</c>.
    /// </param>
    /// <param name="body">The body: a JSON object or a JSON array. It is sent as it is. Null: none.</param>
    /// <exception cref="ClockodoException">
    /// The path leaves the address of the API, the query has an empty value or the same name twice, or the body is not JSON.
    /// </exception>
    public ClockodoRequest(HttpMethod method, string path, IEnumerable<KeyValuePair<string, string>>? query = null, string? body = null)
    {
        Guard.NotNull(method, nameof(method));
        Guard.NotNull(path, nameof(path));
        string[] parts = path.Split(['?'], 2);
        List<KeyValuePair<string, string>> inPath = [];
        KeyValuePair<string, string>[] separate = [.. query ?? []];
        Require(nameof(Method), Methods.Contains(method) ? null : $"The method '{method.Method}' is not possible: the service has GET, POST, PUT and DELETE.");
        Require(nameof(Path), RequestPath.FindProblem(parts[0]));
        Require(nameof(Query), parts.Length == 1 ? null : RequestQuery.Parse(parts[1], inPath));
        Require(nameof(Query), RequestQuery.FindProblem(inPath, separate));
        Require(nameof(Body), body is null ? null : FindBodyProblem(method, body));
        Method = method;
        Path = RequestPath.Trim(parts[0]);
        Query = [.. inPath, .. separate];
        Body = body;
    }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path below the address of the API, without a query.</summary>
    public string Path { get; }

    /// <summary>The parameters of the query, not encoded.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; }

    /// <summary>The body; null: none.</summary>
    public string? Body { get; }

    /// <summary>Method, path and query.</summary>
    /// <returns>One line: <c>GET v4/absences?filter[year]=2026</c>.</returns>
    public override string ToString() => $"{Method.Method} {DisplayText.OneLine(Uri.UnescapeDataString(AddressFor(Query)))}";

    /// <summary>The request for a page of a list. The first page is the default, and not every path knows this parameter.</summary>
    internal ServiceRequest ForPage(int number) => ForQuery(number == 1
        ? Query
        : [.. Query, new("page", number.ToString(CultureInfo.InvariantCulture))]);

    internal ServiceRequest ToServiceRequest() => ForQuery(Query);

    private static void Require(string property, string? problem) =>
        InvalidInput.ThrowIfAny("send the request", problem is null ? [] : [new ContentProblem(problem, [property])]);

    private static string? FindBodyProblem(HttpMethod method, string body)
    {
        if (method == HttpMethod.Get)
        {
            return "A GET request has no body. Give the values in the query, or another method.";
        }

        try
        {
            using var document = JsonDocument.Parse(StrictUtf8.GetBytes(body));
            return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array
                ? null
                : "The body must be a JSON object or a JSON array.";
        }
        catch (JsonException exception)
        {
            return $"The body cannot be read: {JsonProblem.Describe(exception)}";
        }
        catch (ArgumentException)
        {
            return "The body has a character that cannot be sent: half of a surrogate pair.";
        }
    }

    private ServiceRequest ForQuery(IReadOnlyList<KeyValuePair<string, string>> query) =>
        new(Method, AddressFor(query), $"{Method.Method} {Path}", Body is null ? null : StrictUtf8.GetBytes(Body));

    private string AddressFor(IReadOnlyList<KeyValuePair<string, string>> query) =>
        query.Count == 0 ? Path : $"{Path}?{RequestQuery.Format(query)}";
}
