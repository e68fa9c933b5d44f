using TaskAgent.Contracts.Persistence;
using TaskAgent.ServiceDefaults.Clients;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.ServiceDefaults.Identity.Tokens;
using TaskAgent.ServiceDefaults.OpenApi;
using TaskAgent.TaskManagement.Batches;
using TaskAgent.TaskManagement.Tasks;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddServiceIdentity("task-management-service", "ai-agent-service", "dashboard-service");
builder.AddApiTokens();
builder.AddServiceClient<PersistenceClient>("persistence-service");
builder.AddApiDescription("TaskAgent Task Management", "Tasks, their rules and what was changed together.");
builder.Services.AddValidation();
builder.Services.AddTransient<BatchCommit>();

var app = builder.Build();
app.MapDefaultEndpoints();
app.MapTasks();
app.MapBatches();
app.Run();
