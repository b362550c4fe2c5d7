using ResumeStudio.Web.Features;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Platform;
using ResumeStudio.Web.Platform.Configuration;
using ResumeStudio.Web.Platform.Security;
using ResumeStudio.Web.Shell;

var builder = WebApplication.CreateBuilder(args);
var mistakes = ConfigurationCheck.Problems(builder.Configuration);
foreach (var mistake in mistakes) await Console.Error.WriteLineAsync("Configuration: " + mistake);
if (mistakes.Count > 0) return 2;

builder.AddPlatform();
builder.AddFeatures();
builder.AddShell();

var app = builder.Build();
await app.MigrateAsync();
app.UseGateway();
app.UseSecurityHeaders();
app.UseStatusPages();
app.UseSiteHosts();
app.UseGuards();
app.MapPlatform();
app.MapFeatures();
app.MapShell();
await app.RunAsync();
return 0;
