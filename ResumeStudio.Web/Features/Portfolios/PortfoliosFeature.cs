namespace ResumeStudio.Web.Features.Portfolios;

public static class PortfoliosFeature
{
    public static void AddPortfolios(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PortfolioService>().AddSingleton<PortfolioDocumentService>().AddSingleton<PurgePortfolioTrash>().AddSingleton<PortfolioRenderer>().AddSingleton<ChosenResume>();
    }
}
