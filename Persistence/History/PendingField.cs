using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerGraph.Persistence.History;

/// <summary>A field of a row that is about to be saved, and what it was before.</summary>
/// <param name="Property">The field, as tracked.</param>
/// <param name="Old">What it was; null too when the row is made now.</param>
internal sealed record PendingField(PropertyEntry Property, object? Old)
{
    /// <summary>The kind of row whose key the field has; null when it has none.</summary>
    public Type? RefersTo { get; } =
        Property.Metadata.GetContainingForeignKeys().Select(key => key.PrincipalEntityType.ClrType).FirstOrDefault();

    /// <summary>Whether it says something of a person.</summary>
    public bool IsPersonal { get; } = Property.Metadata.PropertyInfo?.IsDefined(typeof(PersonalAttribute), inherit: false) == true;

    /// <summary>The keys that it had and has.</summary>
    public IEnumerable<long> Keys => new[] { Old, Property.CurrentValue }.OfType<long>();
}
