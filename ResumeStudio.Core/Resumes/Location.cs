using System.Text.Json.Nodes;
using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes;

/// <summary>Where the person lives, as exact as they wish.</summary>
public sealed class Location : IExtended
{
    /// <summary>Street and number; may hold several lines joined by commas.</summary>
    [Field(FieldKind.Line, "Street address")] public string Address { get; set; } = "";

    /// <summary>Postal code.</summary>
    [Field(FieldKind.Line, "Postal code")] public string PostalCode { get; set; } = "";

    /// <summary>City.</summary>
    [Field(FieldKind.Line, "City", Example = "Berlin")] public string City { get; set; } = "";

    /// <summary>Region or state.</summary>
    [Field(FieldKind.Line, "Region")] public string Region { get; set; } = "";

    /// <summary>Country as ISO 3166-1 alpha-2, for example <c>DE</c>.</summary>
    [Field(FieldKind.Line, "Country code", Example = "DE")] public string CountryCode { get; set; } = "";

    /// <summary>Keys of an imported location that the model does not know, kept for the export.</summary>
    public JsonObject? Extras { get; set; }
}
