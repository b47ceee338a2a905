using System.Linq.Expressions;
using CustomerGraph.Conventions.Loading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>The rows of the library; its policy may keep some authors from being seen.</summary>
public sealed class LibraryRows(LibraryPolicy policy) : IRowSource
{
    public IRowSession Open(IServiceProvider requestServices)
    {
        var db = requestServices.GetRequiredService<IDbContextFactory<LibraryDb>>().CreateDbContext();
        return policy.HidesAuthors ? new Hiding(db) : new Alike(db);
    }

    private sealed class Alike(LibraryDb db) : DbContextSession(db)
    {
        protected internal override object Likeness { get; } = "all authors";
    }

    private sealed class Hiding(LibraryDb db) : DbContextSession(db), IRowSession
    {
        public override IQueryable<TRow> Rows<TRow>() => Rule<TRow>() is { } rule ? base.Rows<TRow>().Where(rule) : base.Rows<TRow>();

        public Expression<Func<TRow, bool>>? Rule<TRow>()
            where TRow : class =>
            (Expression<Func<AuthorRow, bool>>)(author => !author.IsHidden) as Expression<Func<TRow, bool>>;
    }
}
