using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Options;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Http;
using TaskAgent.Persistence.Database;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Persistence.Tests.Support;

/// <summary>The service in process on a real database.</summary>
public sealed class ServiceFactory(string connectionString) : WebApplicationFactory<Program>
{
    const string Key = "the-secret-of-all-services-in-tests";

    readonly ServiceTokens _tokens = new(Options.Create(new ServiceIdentityOptions { Key = Key }), TimeProvider.System, new ServiceName("task-management-service", []));

    /// <summary>Calls the service as another service does: for the user that a request names, or for none.</summary>
    public HttpClient SignedClient => field ??= CreateDefaultClient(new Signer(this));

    public string CreateToken(UserId? user) => _tokens.Create("persistence-service", user);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting($"{ServiceIdentityOptions.Section}:{nameof(ServiceIdentityOptions.Key)}", Key);
        builder.UseSetting($"ConnectionStrings:{DatabaseExtensions.ConnectionName}", connectionString);
    }

    protected override void Dispose(bool disposing)
    {
        _tokens.Dispose();
        base.Dispose(disposing);
    }

    sealed class Signer(ServiceFactory service) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new("Bearer", service.CreateToken(request.GetUser()));
            return base.SendAsync(request, cancellationToken);
        }
    }
}
