using System.Net;
using TaskAgent.Contracts;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.Services.Tests.CaseManagement;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Identity;

/// <summary>Who may call a service of the graph, shown on case management, which channels and the agent may call.</summary>
public sealed class ServiceCallTests : IDisposable
{
    const string NewKey = "the-secret-that-comes-after-the-first";
    const string Self = "case-management-service";
    const string Caller = "ai-agent-service";

    readonly CaseService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Call_OfACallerForAUser_IsServed() => Assert.Equal(HttpStatusCode.OK, await CallAsync(Token(Caller, Self)));

    [Fact]
    public async Task Call_WithATokenForAnotherService_IsForbidden() =>
        Assert.Equal(HttpStatusCode.Forbidden, await CallAsync(Token(Caller, "task-management-service")));

    [Fact]
    public async Task Call_OfAServiceThatHasNoBusinessHere_IsForbidden() =>
        Assert.Equal(HttpStatusCode.Forbidden, await CallAsync(Token("task-management-service", Self)));

    [Fact]
    public async Task Call_ForNoUser_IsForbidden() => Assert.Equal(HttpStatusCode.Forbidden, await CallAsync(Token(Caller, Self, user: null)));

    [Fact]
    public async Task Call_SignedWithAnotherKey_IsUnauthorized() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(Token(Caller, Self, _service.User, NewKey)));

    [Fact]
    public async Task Call_WithATokenOfLongAgo_IsUnauthorized()
    {
        var token = Token(Caller, Self);
        _service.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(HttpStatusCode.Unauthorized, await CallAsync(token));
    }

    [Theory]
    [InlineData(TestTokens.Key)]
    [InlineData(NewKey)]
    public async Task Call_WhileTheKeyIsChanged_IsServedWithEither(string key)
    {
        using var service = _service.WithWebHostBuilder(host => host
            .UseSetting($"{ServiceIdentityOptions.Section}:{nameof(ServiceIdentityOptions.Key)}", NewKey)
            .UseSetting($"{ServiceIdentityOptions.Section}:{nameof(ServiceIdentityOptions.PreviousKey)}", TestTokens.Key));

        Assert.Equal(HttpStatusCode.OK, await CallAsync(Token(Caller, Self, _service.User, key), service.CreateClient()));
    }

    string Token(string issuer, string audience) => Token(issuer, audience, _service.User);

    string Token(string issuer, string audience, UserId? user, string key = TestTokens.Key)
    {
        using var tokens = TestTokens.Of(issuer, _service.Time, key);
        return tokens.Create(audience, user);
    }

    async Task<HttpStatusCode> CallAsync(string token, HttpClient? http = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, _service.Uri) { Headers = { Authorization = new("Bearer", token) } };
        using var response = await (http ?? _service.Anonymous).SendAsync(request);
        return response.StatusCode;
    }
}
