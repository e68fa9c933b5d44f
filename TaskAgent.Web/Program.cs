using Microsoft.AspNetCore.Authentication;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Tasks;
using TaskAgent.ServiceDefaults.Clients;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.Web.Accounts;
using TaskAgent.Web.Identity;
using TaskAgent.Web.Shared;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddServiceIdentity("dashboard-service");
builder.AddServiceClient<ChannelsClient>("channel-service");
builder.AddServiceClient<TasksClient>("task-management-service");
builder.AddServiceClient<AccountsClient>("persistence-service");
builder.Services.AddAuthentication(SessionCookie.Scheme).AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionCookie.Scheme, null);
builder.Services.AddRegistrationLimit();
builder.Services.AddRazorComponents();

var app = builder.Build();
app.UseSecurityHeaders();
app.MapDefaultEndpoints();
app.UseRateLimiter();
app.UseAntiforgery();
app.MapStaticAssets().AllowAnonymous();
app.MapExport();
app.MapRazorComponents<App>().AllowAnonymous();
app.Run();
