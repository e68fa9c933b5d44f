using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Aspire.Hosting.Testing;

namespace TaskAgent.AppHost.Tests;

/// <summary>What is too much is refused, and the refusal says when to come again.</summary>
public sealed class LimitTests
{
    const int RegistrationsPerHour = 20;

    /// <summary>Beyond the megabyte that a body may have.</summary>
    const int TooLong = 1_100_000;

    // A graph of its own: all tests come from one address.
    [Fact]
    public async Task Limits_OfAFreshGraph_Hold()
    {
        await using var graph = await Graph.StartAsync();
        using var web = graph.App.CreateHttpClient("dashboard-service");
        using var channels = graph.App.CreateHttpClient("channel-service");

        await BodyOverAMegabyte_IsTooLargeAsync(channels);
        await TwentyFirstRegistration_IsTooManyAsync(web);
    }

    static async Task BodyOverAMegabyte_IsTooLargeAsync(HttpClient channels)
    {
        var body = $$"""{"message": "{{new string('a', TooLong)}}", "sender_id": "a", "channel": "API"}""";

        using var response = await channels.PostAsync("/api/v1/message", new StringContent(body, Encoding.UTF8, "application/json"));

        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "The body has more than the 1,048,576 bytes that it may have."), (response.StatusCode, (string?)problem["error"]!["message"]));
    }

    // The forms need not be right: the limit is on the attempts.
    static async Task TwentyFirstRegistration_IsTooManyAsync(HttpClient web)
    {
        for (var attempt = 1; attempt <= RegistrationsPerHour; attempt++)
        {
            using var allowed = await web.PostAsync("/register", null);
            Assert.Equal(HttpStatusCode.BadRequest, allowed.StatusCode);
        }

        using var refused = await web.PostAsync("/register", null);
        using var page = await web.GetAsync("/register");
        using var login = await web.PostAsync("/login", null);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(10), refused.Headers.RetryAfter?.Delta);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (page.StatusCode, login.StatusCode));
    }
}
