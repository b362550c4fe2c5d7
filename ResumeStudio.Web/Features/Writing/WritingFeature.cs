namespace ResumeStudio.Web.Features.Writing;

public static class WritingFeature
{
    public static void AddWriting(this WebApplicationBuilder builder) => builder.Services.AddSingleton<DraftWriting>().AddSingleton<SuggestSkills>();
}
