namespace ResumeStudio.Web.Features.Sharing;

public static class SharingFeature
{
    public static void AddSharing(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Doors>().AddSingleton<Entrance>().AddSingleton<LinkKeys>().AddSingleton<PageMemory>().AddSingleton<PublicPages>().AddSingleton<SharedResume>();
        builder.Services.AddHostedService<PagesAhead>().AddSingleton<IPagesToPrepare, SharedPagesAhead>();
        builder.Services.AddSingleton<Visitors>().AddSingleton<Countries>().AddSingleton<ViewLimit>().AddSingleton<ViewCounter>().AddSingleton<ICounts>(services => services.GetRequiredService<ViewCounter>()).AddHostedService<WriteCounts>();
        builder.Services.AddSingleton<Snapshots>().AddSingleton<PublishResume>().AddSingleton<LinkService>();
        builder.Services.AddSingleton<MakePublishedFiles>().AddSingleton<FollowNewest>().AddSingleton<PurgeSharing>();
    }

    public static void MapSharing(this WebApplication app) => app.MapSharedResumes();
}
