using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ResumeStudio.Data;

public sealed class DateOnlyConverter() : ValueConverter<DateOnly, DateTime>(
    day => day.ToDateTime(TimeOnly.MinValue),
    stored => DateOnly.FromDateTime(stored));
