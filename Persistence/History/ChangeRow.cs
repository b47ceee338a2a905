namespace CustomerGraph.Persistence.History;

/// <summary>One version of one row: who made it, when, and what became different. The table is append-only.</summary>
public sealed class ChangeRow
{
    /// <summary>What <see cref="Entity"/> is for customer cards.</summary>
    public const string OfCustomers = "customers";

    /// <summary>What <see cref="Entity"/> is for contacts.</summary>
    public const string OfContacts = "contacts";

    /// <summary>The key; later changes have greater ones.</summary>
    public long Id { get; init; }

    /// <summary>The table that the changed row is in.</summary>
    public required string Entity { get; init; }

    /// <summary>The key of the changed row.</summary>
    public required long EntityId { get; init; }

    /// <summary>The version that the row got by this change; 1 when it was made.</summary>
    public required int Version { get; init; }

    /// <summary>When it was recorded, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Who did it.</summary>
    public required string Actor { get; init; }

    /// <summary>
    /// The changed fields as a JSON array of <see cref="FieldChange"/>; of a personal one only the name, see <see cref="PersonalValuesRow"/>.
    /// </summary>
    public required string Fields { get; init; }
}
