using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.History;

namespace CustomerGraph.Persistence.Access.Keys;

/// <summary>A line of the table api_keys: a key with which a program acts for a person. The secret itself is kept nowhere.</summary>
public sealed class ApiKeyRow : IVersioned
{
    /// <summary>The key of the row.</summary>
    public long Id { get; init; }

    /// <summary>The part of the key that may be shown, by which it is found; unique.</summary>
    public required string Prefix { get; init; }

    /// <summary>The SHA-256 of the whole key.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The key of the employee for whom it acts.</summary>
    public required long OwnerId { get; init; }

    /// <summary>The employee for whom it acts.</summary>
    public EmployeeRow? Owner { get; init; }

    /// <summary>Whether queries may be asked with it.</summary>
    public required bool MayRead { get; init; }

    /// <summary>Whether exports may be fetched with it.</summary>
    public required bool MayExport { get; init; }

    /// <summary>What may be done with it.</summary>
    public IReadOnlyList<KeyScope> Scopes =>
    [
        .. MayRead ? (KeyScope[])[KeyScope.Read] : [],
        .. MayExport ? (KeyScope[])[KeyScope.Export] : [],
    ];

    /// <summary>When it came to be, in UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>From when on it is good for nothing, in UTC.</summary>
    public required DateTime ExpiresAt { get; init; }

    /// <summary>When it was taken back, in UTC; null as long as it was not.</summary>
    public DateTime? RevokedAt { get; set; }

    /// <summary>The last day on which it was used, in UTC: enough to find keys that nobody needs, too little to watch people.</summary>
    public DateOnly? LastUsedOn { get; set; }

    string IVersioned.KnownAs => Prefix;

    /// <inheritdoc/>
    public int Version { get; set; } = 1;
}
