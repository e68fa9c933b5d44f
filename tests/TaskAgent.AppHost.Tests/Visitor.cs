using System.Net;
using System.Text.RegularExpressions;
using Aspire.Hosting.Testing;

namespace TaskAgent.AppHost.Tests;

/// <summary>Somebody with a browser: sends the forms of the web pages and carries their cookies.</summary>
sealed partial class Visitor(Graph graph) : IDisposable
{
    public const string Password = "correct horse battery";

    readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        BaseAddress = graph.App.GetEndpoint("dashboard-service", "http"),
    };

    readonly Dictionary<string, string> _cookies = [];

    public string Email { get; } = $"{Guid.CreateVersion7()}@example.org";

    /// <summary>The attributes of the cookie that stands for the session, as they were set last.</summary>
    public string SessionCookie { get; private set; } = "";

    public Task<HttpResponseMessage> RegisterAsync() =>
        SubmitAsync("/register", "register", ("Email", Email), ("Password", Password), ("Name", "Alex"), ("TimeZone", "UTC"), ("Locale", "en-US"));

    public Task<HttpResponseMessage> LogInAsync(string password = Password) =>
        SubmitAsync("/login", "login", ("Email", Email), ("Password", password));

    /// <summary>Makes an API token on the account page; returns its secret.</summary>
    public async Task<string> CreateTokenAsync(params string[] scopes)
    {
        using var response = await SubmitAsync("/account", "token", [("Name", "test"), .. scopes.Select((scope, i) => ($"Scopes[{i}]", scope))]);
        return Secret().Match(await response.Content.ReadAsStringAsync()).Value;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    public async Task<HttpResponseMessage> SubmitAsync(string path, string form, params (string Name, string Value)[] fields)
    {
        using var page = await GetAsync(path);
        var token = Antiforgery().Match(await page.Content.ReadAsStringAsync()).Groups["token"].Value;
        var values = fields.Select(field => KeyValuePair.Create($"Form.{field.Name}", field.Value))
            .Append(new("_handler", form)).Append(new("__RequestVerificationToken", token));
        return await SendAsync(new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(values) });
    }

    public void Dispose() => _http.Dispose();

    // By hand, because a cookie container does not send secure cookies over HTTP, as browsers do to localhost.
    async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var response = await _http.SendAsync(request);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var (name, value) = (cookie[..cookie.IndexOf('=', StringComparison.Ordinal)], cookie.Split(';')[0][(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            _cookies[name] = WebUtility.UrlDecode(value);
            SessionCookie = name == "taskagent-session" ? cookie : SessionCookie;
        }

        return response;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Antiforgery();

    [GeneratedRegex("ta_[A-Za-z0-9_-]{43}")]
    private static partial Regex Secret();
}
