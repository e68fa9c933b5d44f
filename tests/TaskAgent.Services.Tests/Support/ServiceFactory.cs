using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Time.Testing;
using TaskAgent.Contracts;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Services.Tests.Support;

/// <summary>One service in process: real pipeline, time that stands still, and a network of fakes. Each has a user of its own.</summary>
/// <typeparam name="TEntry">Any type of the service's assembly; every service has a <c>Program</c>, so that name would not say which.</typeparam>
public class ServiceFactory<TEntry> : WebApplicationFactory<TEntry>
    where TEntry : class
{
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 11, 14, 0, 0, TimeSpan.Zero));

    public FakeNetwork Network { get; } = new();

    public UserId User { get; } = new(Guid.CreateVersion7());

    /// <summary>Calls the service for <see cref="User"/>, or for the user that a typed client names.</summary>
    public HttpClient Client => field ??= CreateDefaultClient(new TestTokenHandler(this));

    /// <summary>Calls the service without a token.</summary>
    public HttpClient Anonymous => field ??= CreateDefaultClient();

    /// <summary>A token that lets in at this service.</summary>
    public string CreateToken(UserId? user)
    {
        var self = Services.GetRequiredService<ServiceName>();
        using var tokens = TestTokens.Of(self.Callers[0], Time);
        return tokens.Create(self.Value, user);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting($"{ServiceIdentityOptions.Section}:{nameof(ServiceIdentityOptions.Key)}", TestTokens.Key);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.PostConfigureAll<HttpClientFactoryOptions>(options =>
                options.HttpMessageHandlerBuilderActions.Add(handlers => handlers.PrimaryHandler = Network));
            services.PostConfigureAll<HttpRetryStrategyOptions>(options => options.Delay = TimeSpan.Zero);
        });
    }

    sealed class TestTokenHandler(ServiceFactory<TEntry> service) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization ??= new("Bearer", service.CreateToken(Contracts.Http.RequestUser.GetUser(request) ?? service.User));
            return base.SendAsync(request, cancellationToken);
        }
    }
}
