using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>Asks from inside each open page whether its session still counts.</summary>
public sealed class CircuitAuthentication(ILoggerFactory logs, Sessions sessions, IConfiguration configuration) : RevalidatingServerAuthenticationStateProvider(logs)
{
    private readonly ILogger _log = logs.CreateLogger<CircuitAuthentication>();

    protected override TimeSpan RevalidationInterval { get; } = TimeSpan.FromSeconds(configuration.Value("Sessions:CheckSeconds", 30));

    /// <summary>A database that does not answer ends no session: whoever is writing keeps the page, and the next check asks again.</summary>
    public async Task<bool> StillCountsAsync(ClaimsPrincipal principal, CancellationToken stop)
    {
        try
        {
            return await sessions.IsOpenAsync(principal, stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            _log.LogWarning(failure, "Whether a session still counts could not be asked; the next check asks again");
            return true;
        }
    }

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState state, CancellationToken stop) => StillCountsAsync(state.User, stop);
}
