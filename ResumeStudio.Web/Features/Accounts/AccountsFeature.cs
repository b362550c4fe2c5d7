using Microsoft.AspNetCore.Identity;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

public static class AccountsFeature
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddAuthentication(options => options.DefaultScheme = IdentityConstants.ApplicationScheme).AddIdentityCookies();
        builder.Services.AddAuthorization();
        builder.Services.AddIdentityCore<User>()
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<StudioDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
    }

    public static void MapAccounts(this WebApplication app)
    {
    }
}
