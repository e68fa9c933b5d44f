using TaskAgent.ServiceDefaults.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddServiceIdentity("persistence-service");
builder.Services.AddValidation();

var app = builder.Build();
app.MapDefaultEndpoints();
app.Run();
