using ResumeStudio.Core.Models;

namespace ResumeStudio.Web.Platform.Models;

/// <summary>One provider as configured.</summary>
public sealed class ModelProvider
{
    public string Name { get; set; } = "";

    /// <summary>The base address up to <c>/v1</c>.</summary>
    public Uri Endpoint { get; set; } = null!;

    public string Model { get; set; } = "";

    /// <summary>The model there that turns texts into vectors, or null: none.</summary>
    public string? EmbeddingModel { get; set; }

    /// <summary>Local servers need none.</summary>
    public string? Key { get; set; }

    public ModelPlace Place { get; set; }

    /// <summary>Per million tokens read.</summary>
    public decimal InputPrice { get; set; }

    /// <summary>Per million tokens written.</summary>
    public decimal OutputPrice { get; set; }

    /// <summary>Per million tokens turned into vectors.</summary>
    public decimal EmbeddingPrice { get; set; }

    public bool IsHosted => Place is ModelPlace.Hosted;

    /// <summary>The host that texts go to, with its port unless it is the usual one.</summary>
    public string Host => Endpoint.Authority;

    public ModelPrice Price => new(InputPrice, OutputPrice);

    /// <summary>The same provider with its model for vectors, or null when it has none.</summary>
    public ModelProvider? ForVectors => string.IsNullOrEmpty(EmbeddingModel) ? null
        : new() { Name = Name, Endpoint = Endpoint, Model = EmbeddingModel, EmbeddingModel = EmbeddingModel, Key = Key, Place = Place, InputPrice = EmbeddingPrice, EmbeddingPrice = EmbeddingPrice };
}
