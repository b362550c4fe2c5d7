using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Features.Billing;

public static class BillingFeature
{
    public static void AddBilling(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<CreditOptions>(builder.Configuration.Filled("Credits"));
        builder.Services.AddSingleton<EntitlementService>().AddSingleton<CreditService>();
    }
}
