using static ResumeStudio.Web.Platform.Configuration.SettingRule;

namespace ResumeStudio.Web.Platform.Configuration;

/// <summary>Every setting of the product. A key of our sections that is not here is a typing mistake and stops the start.</summary>
public static class Settings
{
    public static IReadOnlyList<Setting> All { get; } =
    [
        new("Urls", "http://localhost:5080", "Where the program listens", ListenAddresses),
        new("Site:Url", "the listening address", "Address of the site, with which links start; once set, hosts that are not ours answer 404; needed with Smtp:Host", WebAddress),
        new("Sessions:CheckSeconds", "30", "How often an open page asks whether it is still signed in", Number(1, 60)),
        new("Storage:Root", "App_Data", "The folder for databases, keys and files", WritableFolder),
        new("Database:Provider", "Sqlite", "Sqlite or SqlServer", OneOf("Sqlite", "SqlServer")),
        new("Database:ConnectionString", "a file in Storage:Root", "Needed for SqlServer", Anything),
        new("Smtp:Host", "none", "Mail server; without one, development uses the local outbox and production sends nothing", Anything),
        new("Smtp:Port", "587", "Port of the mail server", Number(1, 65535)),
        new("Smtp:User", "none", "Name at the mail server", Anything),
        new("Smtp:Password", "none", "Password at the mail server", Anything),
        new("Smtp:From", "none", "Sender of our mail; needed with Smtp:Host", MailAddress),
        new("Smtp:UseTls", "true", "Whether mail is handed over encrypted", Switch),
        new("Browser:Path", "found by itself", "The Chromium that prints; chromium-headless-shell is the fastest", Anything),
        new("Browser:Pages", "2", "Documents printed at the same time", Number(1, 32)),
        new("Pdf:RetentionDays", "30", "Days that a printed PDF is kept", Number(1, 3650)),
        new("Domains:Target", "none", "The name to which people point their own domains by CNAME; without it and Domains:Addresses there are no custom domains", HostName),
        new("Domains:Addresses", "none", "The addresses for people's A and AAAA records, such as 192.0.2.10, with commas between", Addresses),
        new("Domains:CertificateAuthority", "letsencrypt.org", "Who issues certificates for custom domains, as CAA records name it", HostName),
        new("Dns:Servers", "those of the machine", "Name servers that check custom domains, such as 192.0.2.53 or 127.0.0.1:5353, with commas between", NameServers),
        new("Gateway:Addresses", "none", "Addresses of the gateway in front, such as 127.0.0.1, with commas between; only from there the client's address and https are believed", Addresses),
        new("Gateway:Secret", "none", "At least 20 characters in the gateway's question for certificates, when it runs on another machine", Secret),
        new("Gateway:TlsAddress", "none", "Where the gateway answers https as this program reaches it, such as 127.0.0.1:443; without it certificates of custom domains are not checked", EndPoint),
        new("Gateway:TlsRoot", "none", "A PEM file with the root of the gateway's own authority, trusted besides the machine's when certificates are checked", Anything),
        new("Sharing:VisitsPerMinute", "300", "Requests for shared pages that one client may send in a minute", Number(10, 10_000_000)),
        new("Statistics:CountryDatabase", "none", "A file in the MaxMind format (.mmdb) from which the countries of visitors are counted; see docs/runbook.md", Anything),
        new("Models:Providers:0:Name", "none", "A provider of language models as people read it; further ones have 1, 2 and so on, and are asked in this order when one fails; without any, everything works by rules", Anything),
        new("Models:Providers:0:Endpoint", "none", "Base address of its OpenAI-compatible API, such as http://localhost:11434/v1; https for a hosted one", ServerAddress),
        new("Models:Providers:0:Model", "none", "The model's name there", Anything),
        new("Models:Providers:0:Key", "none", "The key; local servers need none", Anything),
        new("Models:Providers:0:Place", "Hosted", "Hosted: people are asked before the first call; Local: on a machine of yours", OneOf("Hosted", "Local")),
        new("Models:Providers:0:InputPrice", "0", "What a million tokens read cost, in Models:Currency", Amount),
        new("Models:Providers:0:OutputPrice", "0", "What a million tokens written cost", Amount),
        new("Models:Providers:0:EmbeddingModel", "none", "A model there that turns texts into vectors (/v1/embeddings), to compare a resume and a posting by meaning", Anything),
        new("Models:Providers:0:EmbeddingPrice", "0", "What a million tokens turned into vectors cost", Amount),
        new("Models:Currency", "USD", "The currency of prices and budgets", Currency),
        new("Models:TimeoutSeconds", "90", "The longest that one provider may take for an answer, retries included", Number(2, 600)),
        new("Models:MonthlyBudget", "none", "The most that one person's calls may cost in a month", Amount),
        new("Models:InstallationBudget", "none", "The most that all calls may cost in a month", Amount),
        new("Credits:Monthly", "none", "Credits that each person gets every month; without it nothing is counted and everything is included", Number(0, 1_000_000)),
        new("Support:Url", "none", "Where people get help; shown when a PDF fails", WebAddress),
    ];
}
