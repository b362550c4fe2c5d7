namespace ResumeStudio.Web.Features.Analysis;

public static class AnalysisFeature
{
    public static void AddAnalysis(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<PdfReader>().AddSingleton<ReadBack>().AddSingleton<LanguageChecker>().AddSingleton<BrowserReadings>().AddSingleton<OwnWordList>().AddSingleton<PrintReport>().AddSingleton<AnalyseResume>().AddSingleton<RequestAnalysis>().AddSingleton<AnalysisService>().AddSingleton<IgnoreFinding>();
}
