var builder = DistributedApplication.CreateBuilder(args);

// Every service proves to the others who it is with a token signed by this key.
var serviceKey = builder.AddParameter("service-key", new GenerateParameterDefault { MinLength = 43, Special = false }, secret: true, persist: true);

var persistence = builder.AddProject<Projects.TaskAgent_Persistence>("persistence-service")
    .WithEnvironment("ServiceIdentity__Key", serviceKey)
    .WithHttpHealthCheck("/health");

builder.Build().Run();
