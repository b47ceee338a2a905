using System.Globalization;
using System.Text.Json;
using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerGraph.Persistence.History;

/// <summary>Reads off tracked rows what has changed in them.</summary>
internal static class ChangeRecord
{
    /// <summary>Notes what a tracked row was, before it is saved.</summary>
    public static PendingChange Begin(EntityEntry<IVersioned> entry) => new(
        entry,
        entry.State == EntityState.Added,
        [
            .. from property in entry.Properties
               where !property.Metadata.IsPrimaryKey() && property.Metadata.Name != nameof(IVersioned.Version)
               where entry.State == EntityState.Added || property.IsModified
               let old = entry.State == EntityState.Added ? null : Text(property.OriginalValue)
               where entry.State == EntityState.Added || old != Text(property.CurrentValue)
               orderby property.Metadata.Name
               select (property, old),
        ]);

    /// <summary>Says what became of it, once it is saved: only then do new rows have keys for others to refer to.</summary>
    public static ChangeRow Complete(PendingChange change, Authorship by) => new()
    {
        Entity = change.Entry.Metadata.GetTableName()!,
        EntityId = change.Entry.Entity.Id,
        Version = change.Entry.Entity.Version,
        At = by.At,
        Actor = by.Actor,
        Fields = FieldChange.WriteAll(
            from field in change.Fields
            let now = Text(field.Property.CurrentValue)
            where field.Old != now
            select new FieldChange(JsonNamingPolicy.CamelCase.ConvertName(field.Property.Metadata.Name), field.Old, now)),
    };

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
