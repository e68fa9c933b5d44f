using Microsoft.Extensions.Configuration;

// Two services, of which the second uses the first. Its arguments set their environment and ports, and add a parameter.
var builder = DistributedApplication.CreateBuilder(args);

var store = AddService("store");
AddService("front").WithReference(store).WaitFor(store);

if (builder.Configuration["Parameter"] is { } parameter)
{
    builder.AddParameter(parameter);
}

builder.Build().Run();

IResourceBuilder<ProjectResource> AddService(string name)
{
    var settings = builder.Configuration.GetSection($"Services:{name}");
    var service = builder.AddProject<Projects.TaskAgent_Standins_TestService>(name)
        .WithEndpoint("http", endpoint => endpoint.Port = settings.GetValue<int?>("Port"))
        .WithHttpHealthCheck("/health");
    foreach (var variable in settings.GetChildren())
    {
        service.WithEnvironment(variable.Key, variable.Value);
    }

    return service;
}
