using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>Asks from inside each open page whether its session still counts.</summary>
public sealed class CircuitAuthentication(ILoggerFactory logs, Sessions sessions, IConfiguration configuration) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval { get; } = TimeSpan.FromSeconds(configuration.GetValue("Sessions:CheckSeconds", 30));

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState state, CancellationToken stop) => sessions.IsOpenAsync(state.User, stop);
}
