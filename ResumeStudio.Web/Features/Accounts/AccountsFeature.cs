using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

public static class AccountsFeature
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        builder.AddIdentity();
        builder.Services.AddScoped<Registration>();
        builder.Services.AddScoped<SignInService>();
    }

    public static void MapAccounts(this WebApplication app) =>
        // Reading a form parameter is what makes the antiforgery check happen.
        app.MapPost("/logout", async (SignInManager<User> signIn, [FromForm] string? returnUrl) =>
        {
            await signIn.SignOutAsync();
            return Results.LocalRedirect(LocalAddress.Or(returnUrl, "/login"));
        });
}
