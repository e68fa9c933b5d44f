using TaskAgent.Channels;
using TaskAgent.Channels.Messages;
using TaskAgent.Channels.Senders;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Persistence;
using TaskAgent.ServiceDefaults.Clients;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.ServiceDefaults.Identity.Tokens;
using TaskAgent.ServiceDefaults.OpenApi;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddServiceIdentity("channel-service", "dashboard-service");
builder.AddApiTokens();
builder.AddApiDescription("TaskAgent Channels", "Where messages come in: say what you have to do, in your own words.");
builder.Services.AddValidation();
builder.Services.Configure<ChannelsOptions>(builder.Configuration.GetSection(ChannelsOptions.Section));

builder.AddServiceClient<PersistenceClient>("persistence-service");
builder.AddServiceClient<CasesClient>("case-management-service");
builder.AddServiceClient<AgentClient>("ai-agent-service");
builder.Services.AddSingleton<SenderCache>();
builder.Services.AddTransient<Writers>();
builder.Services.AddTransient<MessageFlow>();
builder.Services.AddMessageLimits();

var app = builder.Build();
app.MapDefaultEndpoints();
app.UseRateLimiter();
app.MapMessages();
app.MapSenders();
app.Run();
