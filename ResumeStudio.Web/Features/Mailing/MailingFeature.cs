namespace ResumeStudio.Web.Features.Mailing;

public static class MailingFeature
{
    public static void AddMailing(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<MailResume>().AddSingleton<MailingService>().AddSingleton<MailedFile>().AddSingleton<SendResumeMail>();
}
