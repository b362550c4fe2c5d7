using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Platform.Email;

public static class EmailRegistration
{
    public static void AddEmail(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<SmtpOptions>(builder.Configuration.Filled("Smtp"));
        builder.Services.AddSingleton<Mailbox>().AddSingleton<MailPost>().AddSingleton<SendMail>();
    }
}
