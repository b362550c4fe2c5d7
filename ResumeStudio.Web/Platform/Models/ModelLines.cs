using Microsoft.Extensions.Options;

namespace ResumeStudio.Web.Platform.Models;

/// <summary>The lines to all configured providers, in the order in which they are asked. Empty: no model, and everything works by rules.</summary>
public sealed class ModelLines(IOptions<ModelOptions> options, TimeProvider clock) : IDisposable
{
    public IReadOnlyList<ModelLine> All { get; } = [.. options.Value.Providers.Select(provider => new ModelLine(provider, options.Value.Timeout, clock))];

    public void Dispose()
    {
        foreach (var line in All) line.Dispose();
    }
}
