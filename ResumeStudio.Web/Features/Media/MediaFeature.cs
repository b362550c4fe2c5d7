namespace ResumeStudio.Web.Features.Media;

public static class MediaFeature
{
    public static void AddMedia(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PhotoStudio>().AddSingleton<MediaService>().AddSingleton<PurgePhotos>();
    }

    public static void MapMedia(this WebApplication app)
    {
        app.MapGet("/media/{id:guid}", MediaEndpoint.GetAsync);
        app.MapGet("/media/{id:guid}/{width:int}.webp", MediaEndpoint.GetPictureAsync);
    }
}
