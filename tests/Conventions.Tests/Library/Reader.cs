using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>A row of an analysis: it is no entity, but names some.</summary>
public sealed record Reader(string Name, int Loans, long LastBook)
{
    public static async Task<List<Reader>> AllAsync(IResolveFieldContext context)
    {
        await using var db = await context.RequestServices!.GetRequiredService<IDbContextFactory<LibraryDb>>().CreateDbContextAsync();

        return await db.Set<LoanRow>().GroupBy(loan => loan.Reader)
            .Select(group => new Reader(group.Key, group.Count(), group.Max(loan => loan.BookId)))
            .ToListAsync();
    }
}
