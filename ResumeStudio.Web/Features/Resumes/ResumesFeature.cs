namespace ResumeStudio.Web.Features.Resumes;

public static class ResumesFeature
{
    public static void AddResumes(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ResumeService>().AddSingleton<PurgeTrash>().AddSingleton<ReadJsonFile>();
        builder.Services.AddSingleton<DocumentService>();
    }

    public static void MapResumes(this WebApplication app) => app.MapExport();
}
