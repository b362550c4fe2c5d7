using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ResumeStudio.Data;

/// <summary>SQLite cannot sort DateTimeOffset, so instants are stored as UTC ticks on both providers.</summary>
public sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
