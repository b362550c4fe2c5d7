namespace ResumeStudio.Web.Features.CoverLetters;

public static class CoverLettersFeature
{
    public static void AddCoverLetters(this WebApplicationBuilder builder) => builder.Services.AddSingleton<LetterService>().AddSingleton<LetterSheet>().AddSingleton<PrintLetter>().AddSingleton<WordLetter>();

    public static void MapCoverLetters(this WebApplication app) => app.MapLetterFiles();
}
