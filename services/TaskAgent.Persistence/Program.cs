using System.Text.Json.Serialization;
using TaskAgent.Persistence.Accounts;
using TaskAgent.Persistence.Cases;
using TaskAgent.Persistence.ChangeSets;
using TaskAgent.Persistence.Conversations;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Messages;
using TaskAgent.Persistence.Problems;
using TaskAgent.Persistence.Tasks;
using TaskAgent.Persistence.Users;
using TaskAgent.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddServiceIdentity("persistence-service", "channel-service", "case-management-service", "task-management-service", "dashboard-service");
builder.AddDatabase();
builder.Services.AddValidation();
builder.Services.AddSingleton<PasswordHasher>();
builder.Services.AddSingleton<AccountStore>();
builder.Services.AddSingleton<PasswordProof>();
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow);

var app = builder.Build();
app.MapDefaultEndpoints();

var api = app.MapGroup("").WithDatabaseProblems();
api.MapMessages();
api.MapCases();
api.MapConversations();
api.MapTasks();
api.MapChangeSets();
api.MapSenders();
api.MapAccounts();
api.MapSessions();
api.MapTokens();
api.MapLinks();
app.Run();
