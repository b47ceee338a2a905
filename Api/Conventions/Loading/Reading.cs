using System.Linq.Expressions;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Projection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace CustomerGraph.Conventions.Loading;

/// <summary>How rows are read, from a database or from memory.</summary>
internal static class Reading
{
    public static Task<List<T>> AllAsync<T>(IQueryable<T> rows, CancellationToken cancellation) =>
        InRangeAsync(() => rows.Provider is IAsyncQueryProvider ? rows.ToListAsync(cancellation) : Task.FromResult(rows.ToList()));

    /// <summary>All that a query gives that was compiled.</summary>
    public static Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> rows, CancellationToken cancellation) => InRangeAsync(async () =>
    {
        var all = new List<T>();

        await foreach (var row in rows.WithCancellation(cancellation))
        {
            all.Add(row);
        }

        return all;
    });

    public static Task<int> CountAsync<T>(IQueryable<T> rows, CancellationToken cancellation) =>
        InRangeAsync(() => rows.Provider is IAsyncQueryProvider ? rows.CountAsync(cancellation) : Task.FromResult(rows.Count()));

    /// <summary>What callers compare with is converted to its stored form when the statement is sent; not every number has one.</summary>
    private static async Task<T> InRangeAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (OverflowException)
        {
            throw new FieldError("HC0016", "A number in the arguments is out of the range of what it is compared with.");
        }
    }

    /// <summary>The function of a row, whatever the types are.</summary>
    public static Func<object, object?> Boxed(LambdaExpression function)
    {
        var row = Expression.Parameter(typeof(object), "row");
        var value = Expression.Convert(function.At(Expression.Convert(row, function.Parameters[0].Type)), typeof(object));

        return Expression.Lambda<Func<object, object?>>(value, row).Compile();
    }
}
