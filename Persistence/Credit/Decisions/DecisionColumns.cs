using CustomerGraph.Domain.Credit.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Credit.Decisions;

/// <summary>What the tables of decisions have in common.</summary>
internal static class DecisionColumns
{
    /// <summary>The longest number of a document, in characters.</summary>
    public const int NumberLength = 40;

    /// <summary>The longest code of a person, in characters.</summary>
    public const int PersonLength = 200;

    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonLength = 500;

    /// <summary>The key of the customer and the version by which of two who decide at once one wins.</summary>
    public static void IsDecision<TRow>(this EntityTypeBuilder<TRow> rows)
        where TRow : class, IDecisionRow
    {
        rows.Property(row => row.Version).IsConcurrencyToken();
        rows.HasOne(row => row.Customer).WithMany().HasForeignKey(row => row.CustomerId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <summary>The number, unique among those of the customer.</summary>
    public static void HasNumber<TRow>(this EntityTypeBuilder<TRow> rows)
        where TRow : class, IDecisionRow
    {
        rows.Property(row => row.Number).HasMaxLength(NumberLength);
        rows.HasIndex(row => new { row.CustomerId, row.Number }).IsUnique();
    }

    /// <summary>The columns with these names hold codes of people.</summary>
    public static void HasPeople<TRow>(this EntityTypeBuilder<TRow> rows, params IEnumerable<string> columns)
        where TRow : class
    {
        foreach (var column in columns)
        {
            rows.Property<string?>(column).HasMaxLength(PersonLength);
        }
    }

    /// <summary>When a signature was given, in UTC.</summary>
    public static DateTime? AtUtc(this Signature? signature) => signature?.At.UtcDateTime;
}
