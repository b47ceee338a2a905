using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CustomerGraph.Conventions.Loading;

/// <summary>The rows of an EF Core context, which the session owns.</summary>
public class DbContextSession(DbContext context) : IRowSession
{
    // EF Core looks the name up by reflection each time.
    private static readonly ConditionalWeakTable<IModel, string> ProviderNames = [];

    /// <inheritdoc/>
    public string? ProviderName => ProviderNames.TryGetValue(context.Model, out var known)
        ? known
        : context.Database.ProviderName is { } name ? ProviderNames.GetValue(context.Model, _ => name) : null;

    /// <summary>
    /// What the rows and rules of the session follow from, besides what filters of the model read from its context: a statement
    /// that was made for one session serves all others whose likeness equals its own. Null, when it serves no other.
    /// </summary>
    protected internal virtual object? Likeness => null;

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
