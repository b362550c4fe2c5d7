using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResumeStudio.Core.Resumes;

/// <summary>Writes a <see cref="PartialDate"/> as its ISO string.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc />
    public override PartialDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("Not a date of the form YYYY, YYYY-MM or YYYY-MM-DD.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
