namespace ResumeStudio.Web.Features.Media;

public static class MediaFeature
{
    public static void AddMedia(this WebApplicationBuilder builder)
    {
    }

    public static void MapMedia(this WebApplication app)
    {
    }
}
