using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Models;
using ResumeStudio.Data;
using ResumeStudio.Testing.Models;
using ResumeStudio.Web.Features.Billing;
using ResumeStudio.Web.Features.Models;

namespace ResumeStudio.Web.Tests.Models;

/// <summary>The program with models of a real server of another maker, and one person.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public abstract class ModelDeskTest
{
    protected static readonly PromptTemplate Prompt = PromptTemplate.Read("test", "---\nversion: 3\npurpose: A test\ncredits: 2\ntokens: 100\n---\nAnswer.");

    protected StudioFactory Studio { get; private set; } = null!;

    protected Guid Owner { get; private set; }

    protected ModelGateway Gateway => Studio.Services.GetRequiredService<ModelGateway>();

    protected ModelDesk Desk => Studio.Services.GetRequiredService<ModelDesk>();

    /// <summary>What a fixture changes in the services.</summary>
    protected virtual Action<IServiceCollection>? Replace => null;

    [TearDown]
    public async Task CloseAsync() => await Studio.DisposeAsync();

    protected async Task OpenAsync(params (string Key, string Value)[] settings)
    {
        Studio = new StudioFactory("Development", settings) { Replace = Replace };
        Owner = (await Studio.AddUserAsync()).Id;
    }

    /// <summary>The settings of the nth provider.</summary>
    protected static (string Key, string Value)[] Provider(int at, ModelServer server, string name, string model = "any", string place = "Local") =>
    [
        ($"Models:Providers:{at}:Name", name), ($"Models:Providers:{at}:Endpoint", server.Endpoint), ($"Models:Providers:{at}:Model", model), ($"Models:Providers:{at}:Place", place),
        ($"Models:Providers:{at}:InputPrice", "2.5"), ($"Models:Providers:{at}:OutputPrice", "10"),
    ];

    protected async Task<string> StreamAsync(string text, CancellationToken stop = default)
    {
        var answer = "";
        await foreach (var piece in Gateway.StreamAsync(ModelRequest.Of(Owner, Prompt, new { text }), stop: stop)) answer += piece;
        return answer;
    }

    protected async Task<int?> BalanceAsync() => (await Studio.Services.GetRequiredService<CreditService>().QuoteAsync(Owner, 1)).Balance;

    protected async Task<List<ModelCall>> CallsAsync()
    {
        await using var db = await Studio.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
        return await db.ModelCalls.OwnedBy(Owner).OrderBy(call => call.At).ThenBy(call => call.Id).ToListAsync();
    }
}
