using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>
/// Ends an open page when its session does: what the browser sends is no longer heard, and it is led to the log-in page,
/// which leads back to where it was. The same holds for a page whose session ended between its answer and its connection:
/// every page that connects is for somebody who is signed in.
/// </summary>
public sealed class SessionCircuit(AuthenticationStateProvider authentication, NavigationManager navigation) : CircuitHandler, IDisposable
{
    private bool _ended;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        authentication.AuthenticationStateChanged += OnChanged;
        EndUnlessSignedIn(await authentication.GetAuthenticationStateAsync());
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) =>
        context => _ended ? Task.CompletedTask : next(context);

    public void Dispose() => authentication.AuthenticationStateChanged -= OnChanged;

    private async void OnChanged(Task<AuthenticationState> changed) => EndUnlessSignedIn(await changed);

    private void EndUnlessSignedIn(AuthenticationState state)
    {
        if (state.User.IsSignedIn() || _ended) return;
        _ended = true;
        navigation.NavigateTo("/login?returnUrl=" + Uri.EscapeDataString("/" + navigation.ToBaseRelativePath(navigation.Uri)), forceLoad: true);
    }
}
