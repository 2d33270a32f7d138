using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Clockodo.Client.Http;

/// <summary>Creates the HTTP message of a request: address, headers and body.</summary>
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
        var message = new HttpRequestMessage(request.Method, AddressOf(request));
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
            // .NET itself resends a request without content if the connection ends without a response. The client would not
            // know that the response was lost, and that a following 404 means success.
            message.Content = new ByteArrayContent([]);
        }

        return message;
    }

    // The headers have the key, so nothing may lead to another server, or out of the API.
    private Uri AddressOf(ServiceRequest request)
    {
        var address = new Uri(BaseUri, request.Path);
        return address.GetLeftPart(UriPartial.Authority) == BaseUri.GetLeftPart(UriPartial.Authority)
            && address.AbsolutePath.StartsWith(BaseUri.AbsolutePath, StringComparison.Ordinal)
            ? address
            : throw InvalidInput.Error($"Cannot {request.Action}: its address is outside the API. Nothing was sent.");
    }

    // An address may contain a user, a password or a key by mistake, so errors show only the server.
    private static Uri RequireSafe(Uri uri)
    {
        if (!uri.IsAbsoluteUri || uri.Scheme is not ("https" or "http"))
        {
            throw InvalidInput.Error(
                "The address of the API is not valid. Write for example " + ClockodoClientOptions.DefaultBaseUri.AbsoluteUri);
        }

        string server = uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
        if (uri.Scheme == "http" && !uri.IsLoopback)
        {
            throw InvalidInput.Error($"'{server}' is plain http: others could read the API key on the network. Write https.");
        }

        if (uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw InvalidInput.Error(
                $"The address of the API, at {server}, must not contain a user name, a query (?) or a fragment (#).");
        }

        return uri.AbsolutePath[^1] == '/' ? uri : new Uri(uri.AbsoluteUri + "/");
    }

    private static string RequireExternalApplication(string text)
    {
        string value = HeaderText.Require(text, "The external application");
        if (value.Length > LongestExternalApplication)
        {
            throw InvalidInput.Error(
                FormattableString.Invariant($"The external application '{value}' has {value.Length} characters; {LongestExternalApplication} are allowed. ")
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
