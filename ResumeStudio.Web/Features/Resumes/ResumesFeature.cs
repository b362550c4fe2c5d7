namespace ResumeStudio.Web.Features.Resumes;

public static class ResumesFeature
{
    public static void AddResumes(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ResumeService>().AddSingleton<PurgeTrash>();
        builder.Services.AddSingleton<DocumentService>();
    }
}
