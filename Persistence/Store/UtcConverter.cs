using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CustomerGraph.Persistence.Store;

/// <summary>Points in time are kept in UTC; what comes back says so, which SQLite by itself would not.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant,
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
