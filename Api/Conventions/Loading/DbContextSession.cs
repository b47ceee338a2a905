using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Conventions.Loading;

/// <summary>The rows of an EF Core context, which the session owns.</summary>
public class DbContextSession(DbContext context) : IRowSession
{
    /// <inheritdoc/>
    public string? ProviderName => context.Database.ProviderName;

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
