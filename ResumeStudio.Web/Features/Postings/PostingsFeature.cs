namespace ResumeStudio.Web.Features.Postings;

public static class PostingsFeature
{
    public static void AddPostings(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<PostingService>().AddSingleton<MatchService>().AddSingleton<VectorMemory>().AddSingleton<CompareMeaning>().AddSingleton<ReadTextFile>().AddSingleton<PurgePostingTrash>();
}
