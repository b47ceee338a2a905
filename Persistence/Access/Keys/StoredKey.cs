using System.Linq.Expressions;

namespace CustomerGraph.Persistence.Access.Keys;

/// <summary>What of an API key decides whether it is let in, and to what.</summary>
/// <param name="Id">The key of the row.</param>
/// <param name="Prefix">The part that may be shown.</param>
/// <param name="Hash">The SHA-256 of the whole.</param>
/// <param name="MayRead">Whether queries may be asked with it.</param>
/// <param name="MayExport">Whether exports may be fetched with it.</param>
/// <param name="ExpiresAt">From when on it is good for nothing.</param>
/// <param name="RevokedAt">When it was taken back.</param>
/// <param name="LastUsedOn">The last day on which it was used.</param>
/// <param name="Owner">For whom it acts.</param>
public sealed record StoredKey(
    long Id,
    string Prefix,
    byte[] Hash,
    bool MayRead,
    bool MayExport,
    DateTime ExpiresAt,
    DateTime? RevokedAt,
    DateOnly? LastUsedOn,
    Person Owner)
{
    /// <summary>Reads it off a row.</summary>
    internal static Expression<Func<ApiKeyRow, StoredKey>> Of { get; } = row => new StoredKey(
        row.Id,
        row.Prefix,
        row.Hash,
        row.MayRead,
        row.MayExport,
        row.ExpiresAt,
        row.RevokedAt,
        row.LastUsedOn,
        new Person(
            row.Owner!.Id,
            row.Owner.Code,
            row.Owner.Name,
            row.Owner.Role,
            row.Owner.DisabledSince,
            row.Owner.SignInsEndedAt));
}
