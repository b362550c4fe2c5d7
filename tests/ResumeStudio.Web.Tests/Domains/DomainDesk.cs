using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ResumeStudio.Core.Domains;
using ResumeStudio.Core.Email;
using ResumeStudio.Data;
using ResumeStudio.Testing;
using ResumeStudio.Testing.Dns;
using ResumeStudio.Web.Features.Domains;

namespace ResumeStudio.Web.Tests.Domains;

/// <summary>The program with a real name server behind a resolver of ours, and the zones that people edit.</summary>
public sealed class DomainDesk : IAsyncDisposable
{
    public const string Target = "pages.example.net";
    public const string Address = "192.0.2.10";
    private readonly NameServer _server = new();
    private readonly Dictionary<string, LocalZone> _zones = new[] { "example.com", "example.net", "example.org", "org", "broken.net" }.ToDictionary(name => name, name => new LocalZone(name));
    private StudioFactory _studio = null!;

    public AdjustableClock Clock { get; } = new();

    public Forwarder Forwarder { get; private set; } = null!;

    public DomainService Domains => _studio.Services.GetRequiredService<DomainService>();

    public CheckDomains Checks => _studio.Services.GetRequiredService<CheckDomains>();

    public async Task StartAsync()
    {
        _zones["example.net"].Add(Target, "A", Address);
        await _server.StartAsync(_zones.Values.Where(zone => zone.Name is not ("broken.net" or "example.org")), "broken.net");
        Forwarder = new Forwarder(_server.Address);
        _studio = new StudioFactory("Development", ("Dns:Servers", Forwarder.Address.ToString()), ("Domains:Target", Target), ("Domains:Addresses", Address),
            ("Site:Url", "https://studio.example.net"), ("Smtp:Host", "127.0.0.1"), ("Smtp:Port", "1"), ("Smtp:From", "studio@example.net"))
        {
            Replace = services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)),
        };
    }

    public async Task<Guid> NewPersonAsync() => (await _studio.AddUserAsync()).Id;

    /// <summary>The zone in which a name stands.</summary>
    public LocalZone ZoneOf(string name) => _zones.Values.Where(zone => zone.Name is not "example.org" && (name == zone.Name || name.EndsWith("." + zone.Name, StringComparison.Ordinal))).MaxBy(zone => zone.Name.Length)!;

    public Task ServeAsync(LocalZone zone) => _server.ReloadAsync(zone);

    /// <summary>Does what the page tells the person to do.</summary>
    public async Task PasteAsync(IEnumerable<DnsEntry> entries)
    {
        foreach (var entry in entries)
        {
            var zone = ZoneOf(entry.Name);
            _ = entry.Type == "CAA" ? zone.Add(entry.Name, entry.Type, entry.Value) : zone.Put(entry.Name, entry.Type, entry.Value);
            await ServeAsync(zone);
        }
    }

    public async Task<CustomDomain> ReadAsync(Guid id)
    {
        await using var db = await OpenAsync();
        return await db.Domains.AsNoTracking().Include(domain => domain.Held).SingleAsync(domain => domain.Id == id);
    }

    public async Task<CustomDomain> CheckAsync(Guid owner, Guid id)
    {
        await Domains.CheckNowAsync(owner, id);
        return await ReadAsync(id);
    }

    public async Task<List<string>> MailsAsync(Guid owner)
    {
        await using var db = await OpenAsync();
        var address = await db.Users.Where(user => user.Id == owner).Select(user => user.Email).SingleAsync();
        return await db.Set<OutgoingMail>().Where(mail => mail.Recipient == address).OrderBy(mail => mail.CreatedAt).Select(mail => mail.Subject).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _studio.DisposeAsync();
        await Forwarder.DisposeAsync();
        await _server.DisposeAsync();
    }

    private Task<StudioDbContext> OpenAsync() => _studio.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
}
