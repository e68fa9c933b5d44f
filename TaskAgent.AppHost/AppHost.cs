var builder = DistributedApplication.CreateBuilder(args);

// Every service proves to the others who it is with a token signed by this key.
var serviceKey = builder.AddParameter("service-key", new GenerateParameterDefault { MinLength = 43, Special = false }, secret: true, persist: true);

// All state. The data survive restarts.
var database = builder.AddPostgres("postgres").WithDataVolume().AddDatabase("task-agent", "task_agent");

// The only one with a connection to the database; healthy once it has migrated it.
var persistence = builder.AddProject<Projects.TaskAgent_Persistence>("persistence-service")
    .WithReference(database).WaitFor(database)
    .WithEnvironment("ServiceIdentity__Key", serviceKey)
    .WithHttpHealthCheck("/health");

// Cases, their status and conversation.
var cases = builder.AddProject<Projects.TaskAgent_CaseManagement>("case-management-service")
    .WithReference(persistence).WaitFor(persistence)
    .WithEnvironment("ServiceIdentity__Key", serviceKey)
    .WithHttpHealthCheck("/health")
    .WithExternalHttpEndpoints();

// Tasks and their rules.
var tasks = builder.AddProject<Projects.TaskAgent_TaskManagement>("task-management-service")
    .WithReference(persistence).WaitFor(persistence)
    .WithEnvironment("ServiceIdentity__Key", serviceKey)
    .WithHttpHealthCheck("/health")
    .WithExternalHttpEndpoints();

// Understands messages and acts on them.
var agent = builder.AddProject<Projects.TaskAgent_AiAgent>("ai-agent-service")
    .WithReference(cases).WithReference(tasks).WaitFor(persistence)
    .WithEnvironment("ServiceIdentity__Key", serviceKey)
    .WithHttpHealthCheck("/health");

// Where messages come in.
var channels = builder.AddProject<Projects.TaskAgent_Channels>("channel-service")
    .WithReference(persistence).WithReference(cases).WithReference(agent).WaitFor(persistence)
    .WithEnvironment("ServiceIdentity__Key", serviceKey)
    .WithHttpHealthCheck("/health")
    .WithExternalHttpEndpoints();

// The web pages.
builder.AddProject<Projects.TaskAgent_Web>("dashboard-service")
    .WithReference(persistence).WithReference(channels).WithReference(tasks).WaitFor(persistence)
    .WithEnvironment("ServiceIdentity__Key", serviceKey)
    .WithHttpHealthCheck("/health")
    .WithExternalHttpEndpoints();

builder.Build().Run();
