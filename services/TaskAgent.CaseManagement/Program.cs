using TaskAgent.CaseManagement.Cases;
using TaskAgent.CaseManagement.Messages;
using TaskAgent.Contracts.Persistence;
using TaskAgent.ServiceDefaults.Clients;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.ServiceDefaults.Identity.Tokens;
using TaskAgent.ServiceDefaults.OpenApi;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddServiceIdentity("case-management-service", "channel-service", "ai-agent-service");
builder.AddApiTokens();
builder.AddServiceClient<PersistenceClient>("persistence-service");
builder.AddApiDescription("TaskAgent Case Management", "Cases, their status and conversation.");
builder.Services.AddValidation();

var app = builder.Build();
app.MapDefaultEndpoints();
app.MapCases();
app.MapConversations();
app.MapMessages();
app.Run();
