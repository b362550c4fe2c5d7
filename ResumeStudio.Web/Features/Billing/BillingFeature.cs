namespace ResumeStudio.Web.Features.Billing;

public static class BillingFeature
{
    public static void AddBilling(this WebApplicationBuilder builder) => builder.Services.AddSingleton<EntitlementService>();
}
