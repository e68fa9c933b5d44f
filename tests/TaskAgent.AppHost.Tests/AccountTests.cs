using System.Net;
using System.Net.Http.Json;
using Aspire.Hosting.Testing;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;

namespace TaskAgent.AppHost.Tests;

/// <summary>Accounts from the front door: pages, cookies and tokens through the real graph.</summary>
[Collection(OneGraph.Name)]
public sealed class AccountTests(SharedGraph shared) : IDisposable
{
    readonly Visitor _visitor = new(shared.Graph);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Register_NewVisitor_IsLoggedInWithASafeCookie()
    {
        using var response = await _visitor.RegisterAsync();

        Assert.Equal((HttpStatusCode.Redirect, "/"), (response.StatusCode, Path(response)));
        Assert.Contains("secure", _visitor.SessionCookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", _visitor.SessionCookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", _visitor.SessionCookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Alex", await PageAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Account_NobodyLoggedIn_LeadsToTheLogin()
    {
        using var response = await _visitor.GetAsync("/account");

        Assert.Equal((HttpStatusCode.Redirect, "/login"), (response.StatusCode, Path(response)));
    }

    [Fact]
    public async Task LogIn_WrongPassword_IsUnauthorizedAndSaysSo()
    {
        await _visitor.RegisterAsync();

        using var response = await _visitor.LogInAsync("wrong password");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("The e-mail address or the password is wrong.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_WithoutTheAntiforgeryToken_IsRefused()
    {
        using var http = shared.Graph.App.CreateHttpClient("dashboard-service");

        using var response = await http.PostAsync(
            "/login", new FormUrlEncodedContent([new("_handler", "login"), new("Form.Email", _visitor.Email), new("Form.Password", Visitor.Password)]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task LogOut_SessionOfBefore_IsOver()
    {
        await _visitor.RegisterAsync();

        await _visitor.SubmitAsync("/account", "log-out");

        using var response = await _visitor.GetAsync("/account");
        Assert.Equal("/login", Path(response));
    }

    [Fact]
    public async Task Token_OfAnAccount_SendsMessagesThatShowOnItsPage()
    {
        await _visitor.RegisterAsync();
        var token = await _visitor.CreateTokenAsync("MessagesWrite");

        using var response = await SendAsync(token, "buy a lighthouse");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("lighthouse", await PageAsync("/"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Pages_OfEveryKind_TellBrowsersToRunNothingElse()
    {
        using var response = await _visitor.GetAsync("/login");

        Assert.Contains("script-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    async Task<HttpResponseMessage> SendAsync(string token, string text)
    {
        using var http = shared.Graph.App.CreateHttpClient("channel-service");
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return await http.PostAsJsonAsync("/api/v1/message", new MessageRequest(text, "whoever", MessageChannel.Api), WireJson.Default.MessageRequest);
    }

    async Task<string> PageAsync(string path)
    {
        using var response = await _visitor.GetAsync(path);
        return await response.Content.ReadAsStringAsync();
    }

    static string? Path(HttpResponseMessage response) =>
        response.Headers.Location is { IsAbsoluteUri: true } uri ? uri.AbsolutePath : response.Headers.Location?.ToString();
}
