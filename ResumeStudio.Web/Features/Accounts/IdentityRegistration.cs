using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Web.Features.Accounts;

internal static class IdentityRegistration
{
    /// <summary>What OWASP asks for with PBKDF2-HMAC-SHA512; hashes made with fewer are renewed at the next sign-in.</summary>
    public const int HashIterations = 210_000;

    private static readonly TimeSpan CookieCheckInterval = TimeSpan.FromMinutes(1);

    public static void AddIdentity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddCascadingAuthenticationState();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddAuthorization();
        services.AddIdentityCore<User>(Configure)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<StudioDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddTokenProvider<ResetTokenProvider>(ResetTokenProvider.Key);
        services.AddScoped<ISecurityStampValidator, SessionValidator>();
        services.Configure<SecurityStampValidatorOptions>(options => (options.ValidationInterval, options.OnRefreshingPrincipal) = (CookieCheckInterval, SessionValidator.KeepSession));
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashIterations);
        // Not "Always": that refuses every form of a site whose proxy speaks plain http to it.
        services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("studio-form", CookieSecurePolicy.SameAsRequest));
        services.ConfigureApplicationCookie(cookie => Configure(cookie, builder.Environment.IsDevelopment()));
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-_";
        options.User.RequireUniqueEmail = true;
        options.Tokens.PasswordResetTokenProvider = ResetTokenProvider.Key;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        // Length and a list of common passwords instead of character classes, which people answer with "Password1!".
        options.Password = new PasswordOptions
        {
            RequiredLength = AccountLimits.PasswordMinimum,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
    }

    private static void Configure(CookieAuthenticationOptions cookie, bool development)
    {
        // The __Host- prefix makes browsers refuse the cookie from another host or without https, which development lacks.
        cookie.Cookie.Name = development ? "studio" : "__Host-studio";
        cookie.Cookie.SecurePolicy = development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.HttpOnly = true;
        cookie.LoginPath = "/login";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.AccessDeniedPath = "/not-found";
        cookie.ExpireTimeSpan = Session.Lifetime;
        cookie.SlidingExpiration = true;
    }
}
