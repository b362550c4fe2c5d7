using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Portfolios;

/// <summary>What a section of the page holds.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PortfolioSectionKind>))]
public enum PortfolioSectionKind
{
    /// <summary>The text about the person.</summary>
    About,

    /// <summary>The projects.</summary>
    Projects,

    /// <summary>The positions of the chosen resume.</summary>
    Experience,

    /// <summary>The skills of the chosen resume.</summary>
    Skills,

    /// <summary>Articles elsewhere.</summary>
    Writing,

    /// <summary>What others said.</summary>
    Testimonials,

    /// <summary>How to reach the person.</summary>
    Contact,
}
