using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Clockodo.Client.Http;

/// <summary>Gives a request its address and its headers.</summary>
internal sealed class RequestMessageFactory
{
    private const int LongestExternalApplication = 50;
    private static readonly string[] Languages = ["en", "de", "fr"];
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly ClockodoCredential _credential;
    private readonly string _externalApplication;
    private readonly string _language;

    internal RequestMessageFactory(ClockodoClientOptions options)
    {
        BaseUri = RequireSafe(options.BaseUri);
        _credential = options.Credential;
        _externalApplication = RequireExternalApplication(options.ExternalApplication);
        _language = Languages.Contains(options.Language)
            ? options.Language
            : throw InvalidInput.Error($"The language '{options.Language}' is unknown; en, de and fr are possible.");
    }

    internal Uri BaseUri { get; }

    internal HttpRequestMessage Create(ServiceRequest request)
    {
        var message = new HttpRequestMessage(request.Method, new Uri(BaseUri, request.Path));
        HttpRequestHeaders headers = message.Headers;
        headers.TryAddWithoutValidation("X-ClockodoApiUser", _credential.User);
        headers.TryAddWithoutValidation("X-ClockodoApiKey", _credential.ApiKey);
        headers.TryAddWithoutValidation("X-Clockodo-External-Application", _externalApplication);
        headers.TryAddWithoutValidation("Accept-Language", _language);
        headers.TryAddWithoutValidation("Accept", "application/json");
        if (request.Body is byte[] body)
        {
            message.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        }
        else if (request.IsWrite)
        {
            // .NET sends a request without content again by itself when a connection ends without an answer. That hides
            // that the answer was lost, and a 404 after it would not be known as a success.
            message.Content = new ByteArrayContent([]);
        }

        return message;
    }

    // A user, a password or a key may stand in an address by mistake: no error repeats more of it than the server.
    private static Uri RequireSafe(Uri uri)
    {
        if (!uri.IsAbsoluteUri || uri.Scheme is not ("https" or "http"))
        {
            throw InvalidInput.Error($"This is no address of the API; write for example {ClockodoClientOptions.DefaultBaseUri}");
        }

        string server = uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
        if (uri.Scheme == "http" && !uri.IsLoopback)
        {
            throw InvalidInput.Error($"'{server}' is plain http: the API key would be readable on its way. Write https.");
        }

        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw InvalidInput.Error($"The address of the API, at {server}, has no user, question mark or hash.");
        }

        return uri.AbsolutePath[^1] == '/' ? uri : new Uri(uri.AbsoluteUri + "/");
    }

    private static string RequireExternalApplication(string text)
    {
        string value = HeaderText.Require(text, "The external application");
        if (value.Length > LongestExternalApplication)
        {
            throw InvalidInput.Error(
                $"The external application '{value}' has {value.Length} characters; {LongestExternalApplication} are allowed. "
                + "Write a short name, a semicolon and a technical contact: 'Contoso;it@contoso.example'.");
        }

        int separator = value.IndexOf(';');
        return separator > 0 && value.IndexOf('@', separator) > 0
            ? value
            : throw InvalidInput.Error(
                $"The external application '{value}' must be a name, a semicolon and the e-mail address of a technical "
                + "contact: 'Contoso;it@contoso.example'.");
    }
}
