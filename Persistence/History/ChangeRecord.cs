using System.Globalization;
using System.Text.Json;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Store;
using LanguageExt;
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
               // Nobody reads bytes; those of a key's hash are nobody's business either.
               where property.Metadata.ClrType != typeof(byte[])
               where entry.State == EntityState.Added || property.IsModified
               let old = entry.State == EntityState.Added ? null : property.OriginalValue
               where entry.State == EntityState.Added || Text(old) != Text(property.CurrentValue)
               orderby property.Metadata.Name
               select new PendingField(property, old),
        ]);

    /// <summary>Says what became of it, once it is saved: only then do new rows have keys for others to refer to.</summary>
    /// <param name="change">The change.</param>
    /// <param name="codes">The codes of the rows that the changes refer to.</param>
    /// <param name="by">Who made it.</param>
    public static ChangeRow Complete(PendingChange change, ReferredCodes codes, Authorship by) => new()
    {
        Entity = change.Entry.Metadata.GetTableName()!,
        EntityId = change.Entry.Entity.Id,
        Version = change.Entry.Entity.Version,
        At = by.At,
        Actor = by.Actor,
        Fields = FieldChange.WriteAll(
            from field in change.Fields
            let values = Values(field, codes)
            where values.Old != values.New
            select field.IsPersonal ? values with { Old = null, New = null } : values),
    };

    /// <summary>What became of its personal fields, to be kept apart; null where there are none, and where nothing may be kept of them.</summary>
    /// <param name="change">The change.</param>
    /// <param name="codes">The codes of the rows that the changes refer to.</param>
    /// <param name="completed">What the history has of it.</param>
    public static PersonalValuesRow? Personal(PendingChange change, ReferredCodes codes, ChangeRow completed) =>
        change.Entry.Entity is IPersonal { IsErased: false } && change.Fields.Any(field => field.IsPersonal)
            ? new PersonalValuesRow
            {
                Change = completed,
                Fields = FieldChange.WriteAll(
                    from field in change.Fields
                    where field.IsPersonal
                    let values = Values(field, codes)
                    where values.Old != values.New
                    select values),
            }
            : null;

    /// <summary>The same for the audit trail, which has the names of the fields and not their values.</summary>
    public static AuditFact Record(PendingChange change, Authorship by) =>
        by.Does(AuditKind.Change, change.Entry.Metadata.GetTableName()!, change.Entry.Entity.KnownAs) with
        {
            Fields = change.Fields
                .Where(field => field.Old is not null || field.Property.CurrentValue is not null)
                .Select(NameOf).ToSeq().Strict(),
        };

    private static FieldChange Values(PendingField field, ReferredCodes codes) => new(
        NameOf(field),
        Text(codes.InPlaceOfKey(field, field.Old)),
        Text(codes.InPlaceOfKey(field, field.Property.CurrentValue)));

    /// <summary>The salesperson whose key a column has is called salesperson, as in the API.</summary>
    private static string NameOf(PendingField field)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(field.Property.Metadata.Name);

        return field.RefersTo is null ? name : name[..^"Id".Length];
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        Enum => SnakeCase.Of(value.ToString()!).ToUpperInvariant(),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
