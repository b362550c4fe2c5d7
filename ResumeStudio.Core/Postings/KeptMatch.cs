using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Postings;

/// <summary>A match as an analysis keeps it: what it was held against, and what came of it.</summary>
/// <param name="PostingId">The posting, which may have changed or gone since.</param>
/// <param name="Title">Its title when it was read.</param>
/// <param name="Company">Who offered it; may be empty.</param>
/// <param name="Report">The match.</param>
public sealed record KeptMatch(Guid PostingId, string Title, string Company, MatchReport Report)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    /// <summary>Title and company in one line.</summary>
    [JsonIgnore]
    public string Name => Company.Length > 0 ? $"{Title}, {Company}" : Title;

    /// <summary>Holds a resume against a posting on a day.</summary>
    public static KeptMatch Of(JobPosting posting, Resumes.ResumeDocument document, DateOnly day) => new(posting.Id, posting.Title, posting.Company, new JobMatch(posting.Read()).Run(document, day));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is no stored match.</exception>
    public static KeptMatch Read(string json) => JsonSerializer.Deserialize<KeptMatch>(json, Options) ?? throw new JsonException("A stored match is a JSON object.");

    /// <summary>The stored form: compact JSON in one order.</summary>
    public string Write() => JsonSerializer.Serialize(this, Options);
}
