namespace ResumeStudio.Web.Features.Contact;

public static class ContactFeature
{
    public static void AddContact(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ContactTickets>().AddSingleton<ContactPages>().AddSingleton<ContactMails>();
        builder.Services.AddSingleton<SendMessage>().AddSingleton<TakeLetter>().AddSingleton<DeliverMessage>();
        builder.Services.AddSingleton<MessageService>().AddSingleton<PurgeMessages>();
    }

    public static void MapContact(this WebApplication app)
    {
        app.MapMessageForm();
        app.MapMailedLink();
        app.MapMessageExport();
    }
}
