namespace ResumeStudio.Web.Features.Billing;

/// <summary>The one place that says whether a person may use what costs something. Until plans exist, everything is included.</summary>
public sealed class EntitlementService
{
    public Task<Entitlement> AskAsync(Guid ownerId, PaidFeature feature, CancellationToken stop = default) =>
        Task.FromResult(new Entitlement(Allowed: true, "Included"));
}
