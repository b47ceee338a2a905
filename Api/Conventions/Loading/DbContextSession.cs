using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Conventions.Loading;

/// <summary>The rows of an EF Core context, which the session owns.</summary>
public class DbContextSession(DbContext context) : IRowSession
{
    /// <inheritdoc/>
    public string? ProviderName => context.Database.ProviderName;

    /// <summary>
    /// Whether all sessions of this kind have the same rows and rules, but for what filters of the model read from their
    /// context. Then a statement that was made for one serves the others, too. False unless it is said.
    /// </summary>
    protected internal virtual bool AreAlike => false;

    /// <summary>The context.</summary>
    internal DbContext Context => context;

    /// <inheritdoc/>
    public virtual IQueryable<TRow> Rows<TRow>()
        where TRow : class => context.Set<TRow>().AsNoTracking();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await context.DisposeAsync();
    }
}
