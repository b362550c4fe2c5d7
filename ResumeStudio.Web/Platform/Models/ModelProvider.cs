using ResumeStudio.Core.Models;

namespace ResumeStudio.Web.Platform.Models;

/// <summary>One provider as configured.</summary>
public sealed class ModelProvider
{
    public string Name { get; set; } = "";

    /// <summary>The base address up to <c>/v1</c>.</summary>
    public Uri Endpoint { get; set; } = null!;

    public string Model { get; set; } = "";

    /// <summary>Local servers need none.</summary>
    public string? Key { get; set; }

    public ModelPlace Place { get; set; }

    /// <summary>Per million tokens read.</summary>
    public decimal InputPrice { get; set; }

    /// <summary>Per million tokens written.</summary>
    public decimal OutputPrice { get; set; }

    public bool IsHosted => Place is ModelPlace.Hosted;

    /// <summary>The host that texts go to, with its port unless it is the usual one.</summary>
    public string Host => Endpoint.Authority;

    public ModelPrice Price => new(InputPrice, OutputPrice);
}
