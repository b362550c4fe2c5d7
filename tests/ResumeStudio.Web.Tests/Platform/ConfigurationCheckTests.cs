using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Tests.Platform;

public sealed class ConfigurationCheckTests
{
    [Test]
    public void The_shipped_settings_are_right()
    {
        var shipped = new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.json")).Build();
        Assert.That(ConfigurationCheck.Problems(shipped), Is.Empty);
    }

    [TestCase("Urls", "5080", "Urls must be addresses such as http://localhost:5080, separated by semicolons.")]
    [TestCase("Smtp:Port", "mail", "Smtp:Port must be a whole number from 1 to 65535.")]
    [TestCase("Smtp:UseTls", "perhaps", "Smtp:UseTls must be true or false.")]
    [TestCase("Smtp:Prot", "25", "Smtp:Prot is not a setting of this program.")]
    [TestCase("Database:Provider", "Mongo", "Database:Provider must be one of Sqlite, SqlServer.")]
    [TestCase("Database:Provider", "SqlServer", "Database:ConnectionString must be set for SqlServer.")]
    [TestCase("Storage:Root", "/proc/nowhere", "Storage:Root names a folder that cannot be written.")]
    [TestCase("Support:Url", "help desk", "Support:Url must be an http, https or mailto address.")]
    [TestCase("Smtp:Host", "mail.example.com", "Smtp:Host and Smtp:From belong together: set both or none.")]
    [TestCase("Models:Currency", "euro", "Models:Currency must be three capital letters, such as EUR.")]
    [TestCase("Models:MonthlyBudget", "-1", "Models:MonthlyBudget must be an amount such as 2.50.")]
    [TestCase("Models:Providers:0:Modl", "x", "Models:Providers:0:Modl is not a setting of this program.|Models:Providers:0:Name must be set.|Models:Providers:0:Endpoint must be set.|Models:Providers:0:Model must be set.")]
    public void Each_mistake_is_one_line(string key, string value, string line) =>
        Assert.That(ConfigurationCheck.Problems(With((key, value))), Is.EqualTo(line.Split('|')));

    [Test]
    public void Providers_of_models_are_checked_each_at_its_place()
    {
        var settings = new[] { "Name", "Endpoint", "Model" }.SelectMany(key => new[] { 0, 1 }.Select(at => ($"Models:Providers:{at}:{key}", key == "Endpoint" ? "http://models.example.com/v1" : "Fast"))).ToArray();
        Assert.That(ConfigurationCheck.Problems(With([.. settings, ("Models:Providers:0:Place", "Local"), ("Models:Providers:1:InputPrice", "much")])), Is.EqualTo(new[]
        {
            "Models:Providers:1:InputPrice must be an amount such as 2.50.",
            "Models:Providers:1:Endpoint must be https for a hosted provider: people's texts go there.",
            "Models:Providers has two with the name Fast.",
        }));
    }

    [TestCase("BROWSER")]
    [TestCase("Site")]
    public void A_variable_that_other_programs_use_is_no_mistake(string variable) =>
        Assert.That(ConfigurationCheck.Problems(With((variable, "firefox"))), Is.Empty);

    [Test]
    public async Task Empty_values_are_none()
    {
        var empty = Settings.All.Where(setting => setting.Key is not ("Urls" or "Storage:Root" or "Browser:Path")).Select(setting => (setting.Key, "")).ToArray();
        await using var studio = new StudioFactory("Development", empty);
        using var answer = await studio.NewClient().GetAsync("/health/ready");
        Assert.That(answer.IsSuccessStatusCode, Is.True);
        Assert.That((studio.Services.GetRequiredService<IOptions<PdfOptions>>().Value.RetentionDays, studio.Services.GetRequiredService<AccountLinks>().LogIn), Is.EqualTo((30, "http://localhost:5080/login")));
    }

    [Test]
    public void All_mistakes_are_told_at_once() =>
        Assert.That(ConfigurationCheck.Problems(With(("Smtp:Port", "0"), ("Urls", "nonsense"), ("Storage:Rot", "x"))), Has.Count.EqualTo(3));

    [Test]
    public void The_readme_lists_every_setting_with_its_default()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var missing = Settings.All.Where(setting => !readme.Contains($"| `{setting.Key}` | {setting.Default} | {setting.Meaning} |", StringComparison.Ordinal));
        Assert.That(missing.Select(setting => setting.Key), Is.Empty);
    }

    private static IConfiguration With(params (string Key, string Value)[] pairs) =>
        new ConfigurationBuilder().AddInMemoryCollection(pairs.ToDictionary(pair => pair.Key, pair => (string?)pair.Value)).Build();
}
