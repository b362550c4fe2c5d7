using System.Text.Json.Nodes;

namespace ResumeStudio.Core.Resumes.JsonResume;

/// <summary>
/// The one key under which an export keeps, on the object concerned, what JSON Resume has no place for: ids, the order of
/// sections and hidden entries, fields of ours, the design. Other programs ignore it.
/// </summary>
internal static class OwnKey
{
    public const string Name = "x-resumestudio";

    /// <summary>What every own object may hold beside the fields of its part.</summary>
    public const string Extras = "extras", Id = "id", Role = "role", RoleOrder = "roleOrder", Profiles = "profiles", Photo = "photo", Kept = "kept",
        Schema = "schema", Language = "language", Theme = "theme", Sections = "sections", Summary = "summary";

    /// <summary>All of them.</summary>
    public static IReadOnlySet<string> Reserved { get; } = new HashSet<string> { Extras, Id, Role, RoleOrder, Profiles, Photo, Kept, Schema, Language, Theme, Sections, Summary };

    /// <summary>The own object of <paramref name="entry"/>, or an empty one.</summary>
    public static JsonObject Of(JsonObject entry) => entry[Name] as JsonObject ?? [];

    /// <summary>Puts <paramref name="own"/> into <paramref name="entry"/> unless it is empty.</summary>
    public static void Put(JsonObject entry, JsonObject own)
    {
        if (own.Count > 0) entry[Name] = own;
    }

    public static Guid? IdOf(JsonObject own) => own[Id] is JsonValue value && value.TryGetValue<string>(out var text) && Guid.TryParseExact(text, "D", out var id) ? id : null;
}
