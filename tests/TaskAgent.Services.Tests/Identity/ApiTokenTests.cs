using System.Net;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Users;
using TaskAgent.Services.Tests.CaseManagement;
using TaskAgent.Services.Tests.Channels;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Identity;

/// <summary>What an API token opens, shown on case management and on the entry for messages.</summary>
public sealed class ApiTokenTests : IDisposable
{
    const string Secret = "ta_secret";
    const string Message = """{"message": "buy milk", "sender_id": "somebody else", "channel": "API"}""";

    readonly CaseService _cases = new();
    readonly ChannelsFactory _channels = new() { OpenSenders = false };

    public void Dispose()
    {
        _cases.Dispose();
        _channels.Dispose();
    }

    [Fact]
    public async Task Get_WithTheScopeToRead_IsServedForItsOwner()
    {
        var owner = Know(_cases.Persistence, Scope.CasesRead);

        using var response = await _cases.Anonymous.SendAsync(With(HttpMethod.Get, _cases.Uri));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(owner.ToString(), _cases.Persistence.Received[^1].Token!.Subject);
    }

    [Fact]
    public async Task Get_TokenItself_IsNotPassedOn()
    {
        Know(_cases.Persistence, Scope.CasesRead);

        await _cases.Anonymous.SendAsync(With(HttpMethod.Get, _cases.Uri));

        Assert.DoesNotContain(_cases.Persistence.Received, request => request.Body.Contains(Secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("DELETE", Scope.CasesRead)]
    [InlineData("GET", Scope.CasesWrite)]
    [InlineData("GET", Scope.TasksRead)]
    public async Task Call_WithAnotherScope_IsForbidden(string method, Scope scope)
    {
        Know(_cases.Persistence, scope);

        using var response = await _cases.Anonymous.SendAsync(With(new(method), _cases.Uri));

        await response.ErrorAsync(HttpStatusCode.Forbidden);
        Assert.Contains("insufficient_scope", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_OfAnEndpointForServicesOnly_IsForbiddenWithAnyScope()
    {
        Know(_cases.Persistence, Enum.GetValues<Scope>());

        using var response = await _cases.Anonymous.SendAsync(With(HttpMethod.Put, $"/messages/{Guid.CreateVersion7()}/answer", "{}"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Call_TokenTakenBack_IsUnauthorizedFromThatMomentOn()
    {
        Know(_cases.Persistence, Scope.CasesRead);
        await _cases.Anonymous.SendAsync(With(HttpMethod.Get, _cases.Uri));
        Forget(_cases.Persistence);

        using var response = await _cases.Anonymous.SendAsync(With(HttpMethod.Get, _cases.Uri));

        await response.ErrorAsync(HttpStatusCode.Unauthorized);
        Assert.Contains("invalid_token", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WithTheScopeToWrite_IsTheOwnersMessageWhoeverTheSenderIs()
    {
        var owner = Know(_channels.Persistence, Scope.MessagesWrite);

        using var response = await _channels.Anonymous.SendAsync(With(HttpMethod.Post, "/api/v1/message", Message));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(owner.ToString(), _channels.Agent.Received.Single().Token!.Subject);
    }

    [Fact]
    public async Task Send_WithoutTheScopeToWrite_IsForbidden()
    {
        Know(_channels.Persistence, Scope.TasksWrite);

        using var response = await _channels.Anonymous.SendAsync(With(HttpMethod.Post, "/api/v1/message", Message));

        Assert.Contains("messages:write", await response.ErrorAsync(HttpStatusCode.Forbidden), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_UnknownTokenWhereSendersAreOpen_IsUnauthorizedAndNobodysMessage()
    {
        using var open = new ChannelsFactory();
        Forget(open.Persistence);

        using var response = await open.Anonymous.SendAsync(With(HttpMethod.Post, "/api/v1/message", Message));

        await response.ErrorAsync(HttpStatusCode.Unauthorized);
        Assert.Empty(open.Agent.Received);
    }

    [Fact]
    public async Task Send_TooManyInAMinute_IsToldWhenToGoOn()
    {
        Know(_channels.Persistence, Scope.MessagesWrite);
        for (var sent = 0; sent < ChannelsFactory.MessagesPerMinute; sent++)
        {
            await _channels.Anonymous.SendAsync(With(HttpMethod.Post, "/api/v1/message", Message));
        }

        using var response = await _channels.Anonymous.SendAsync(With(HttpMethod.Post, "/api/v1/message", Message));

        Assert.Equal("That was too much at once. Try again in 10 seconds.", await response.ErrorAsync(HttpStatusCode.TooManyRequests));
        Assert.Equal(TimeSpan.FromSeconds(10), response.Headers.RetryAfter?.Delta);
    }

    static Guid Know(FakeService persistence, params Scope[] scopes)
    {
        var owner = Guid.CreateVersion7();
        var token = new KnownToken(Guid.CreateVersion7(), new User(owner, "Alex", "Europe/Berlin", "en-GB"), scopes, null);
        persistence.On(HttpMethod.Post, "/tokens/known", request => request.Read<SecretHash>() == SecretHash.Of(Secret)
            ? Reply.Ok(token)
            : Reply.Problem(HttpStatusCode.NotFound, "There is no such API token."));
        return owner;
    }

    static void Forget(FakeService persistence) =>
        persistence.On(HttpMethod.Post, "/tokens/known", _ => Reply.Problem(HttpStatusCode.NotFound, "There is no such API token."));

    static HttpRequestMessage With(HttpMethod method, string uri, string? body = null) => new(method, uri)
    {
        Headers = { Authorization = new("Bearer", Secret) },
        Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
    };
}
