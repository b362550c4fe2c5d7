namespace ResumeStudio.Web.Features.Tailoring;

public static class TailoringFeature
{
    public static void AddTailoring(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<TailorResume>().AddSingleton<RequestTailoring>().AddSingleton<TailoringService>().AddSingleton<MakeTailoredResume>().AddSingleton<WordLines>();
}
