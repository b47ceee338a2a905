using System.Linq.Expressions;

namespace CustomerGraph.Conventions.Loading;

/// <summary>A view of the rows that the caller may see, for one field. Not for use by several threads at once.</summary>
public interface IRowSession : IAsyncDisposable
{
    /// <summary>The EF Core provider's name, which decides how texts are compared; null for rows in memory.</summary>
    string? ProviderName { get; }

    /// <summary>The rows that the caller may see, not tracked.</summary>
    IQueryable<TRow> Rows<TRow>()
        where TRow : class;

    /// <summary>
    /// The rule by which <see cref="Rows{TRow}"/> is restricted, for rows that are reached over a reference: one that
    /// does not hold is as good as absent. Null when the caller may see all.
    /// </summary>
    Expression<Func<TRow, bool>>? Rule<TRow>()
        where TRow : class => null;
}
