namespace ResumeStudio.Web.Features.Models;

public static class ModelsFeature
{
    public static void AddModels(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<ModelBudget>().AddSingleton<ModelDesk>().AddSingleton<CallLog>().AddSingleton<ModelGateway>().AddSingleton<UsageService>();
}
