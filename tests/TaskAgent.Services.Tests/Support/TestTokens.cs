using Microsoft.Extensions.Options;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Services.Tests.Support;

static class TestTokens
{
    public const string Key = "the-secret-of-all-services-in-tests";

    /// <summary>Signs in the name of a service, unless told otherwise with the key that the services under test know.</summary>
    public static ServiceTokens Of(string service, TimeProvider time, string key = Key) =>
        new(Options.Create(new ServiceIdentityOptions { Key = key }), time, new ServiceName(service, []));
}
