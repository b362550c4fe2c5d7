using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Resumes;

/// <summary>What a section holds. The standard ones carry their JSON Resume name; <see cref="SectionKinds"/> tells title and item type.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SectionKind>))]
public enum SectionKind
{
#pragma warning disable CS1591 // The names say it; SectionKinds documents each.
    Summary, Work, Education, Projects, Skills, Languages, Certificates, Awards, Publications,
    Volunteer, Interests, References, Patents, Talks, Courses, Letter, Text,
#pragma warning restore CS1591
}
