using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Mvc;

namespace ResumeStudio.Web.Features.Accounts;

public static class AccountsFeature
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        builder.AddIdentity();
        var services = builder.Services;
        services.AddSingleton<Sessions>().AddSingleton<AccountLinks>().AddSingleton<AccountMails>().AddSingleton<Attempts>().AddSingleton<SteadyAnswer>().AddSingleton<SignInRules>().AddSingleton<PurgeAccounts>();
        services.AddScoped<Registration>().AddScoped<SignInService>().AddScoped<EmailService>().AddScoped<PasswordService>().AddScoped<ProfileService>();
        services.AddScoped<AuthenticationStateProvider, CircuitAuthentication>().AddScoped<CircuitHandler, SessionCircuit>();
        if (builder.Environment.IsDevelopment()) services.AddHostedService<DemoAccount>();
    }

    public static void MapAccounts(this WebApplication app) =>
        // Reading a form parameter is what makes the antiforgery check happen.
        app.MapPost("/logout", async (HttpContext context, SignInService signIns, [FromForm] string? returnUrl) =>
        {
            await signIns.SignOutAsync(context.User);
            return Results.LocalRedirect(LocalAddress.Or(returnUrl, "/login"));
        });
}
