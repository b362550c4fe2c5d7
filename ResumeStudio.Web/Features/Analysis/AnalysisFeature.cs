namespace ResumeStudio.Web.Features.Analysis;

public static class AnalysisFeature
{
    public static void AddAnalysis(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PdfReader>().AddSingleton<ReadBack>().AddSingleton<LanguageChecker>().AddSingleton<BrowserReadings>();
        builder.Services.AddSingleton<AnalyseResume>().AddSingleton<RequestAnalysis>().AddSingleton<AnalysisService>().AddSingleton<IgnoreFinding>().AddSingleton<FixFinding>().AddSingleton<AskOpinion>().AddSingleton<OwnWordList>().AddSingleton<PrintReport>();
        builder.Services.AddSingleton<ReviewPortfolio>().AddSingleton<RequestReview>().AddSingleton<PortfolioReviewService>();
    }

    public static void MapAnalysis(this WebApplication app)
    {
        app.MapReports();
        app.MapPortfolioReports();
    }
}
