namespace ResumeStudio.Web.Features.Reviews;

public static class ReviewsFeature
{
    public static void AddReviews(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<CommentFlood>().AddSingleton<ReviewerKeys>().AddSingleton<ReviewerDesk>().AddSingleton<ReviewService>().AddSingleton<TellOwners>()
        .AddSingleton<ReviewGate>().AddScoped<ReviewVisit>();
}
