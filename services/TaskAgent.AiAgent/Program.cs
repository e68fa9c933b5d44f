using TaskAgent.AiAgent.Extract;
using TaskAgent.AiAgent.Process;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Tasks;
using TaskAgent.ServiceDefaults.Clients;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.ServiceDefaults.OpenApi;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddServiceIdentity("ai-agent-service", "channel-service");
builder.AddApiDescription("TaskAgent AI Agent", "Understands messages: purely with /extract, acting on them with /process.");
builder.Services.AddValidation();

builder.AddServiceClient<CasesClient>("case-management-service");
builder.AddServiceClient<TasksClient>("task-management-service");
builder.Services.AddTransient<MessageReader>();
builder.Services.AddTransient<Conversation>();
builder.Services.AddTransient<Inquiry>();
builder.Services.AddTransient<Undoing>();
builder.Services.AddTransient<MessageProcessor>();

var app = builder.Build();
app.MapDefaultEndpoints();
app.MapExtract();
app.MapProcess();
app.Run();
