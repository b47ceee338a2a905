using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace CustomerGraph.Conventions.Loading;

/// <summary>The statements of one plan, compiled when the plan is used again.</summary>
/// <remarks>Only where sessions say what makes them alike; for all others a statement is put together each time.</remarks>
internal sealed class Statements
{
    /// <summary>More kinds of sessions than this hardly ask the same again.</summary>
    private const int Most = 100;

    private static readonly object Once = new();
    private static readonly object Never = new();

    private readonly ConcurrentDictionary<Use, object> known = [];

    /// <summary>Runs a statement.</summary>
    /// <param name="session">Where it is run.</param>
    /// <param name="by">By what rows belong to the keys; null when all rows are meant.</param>
    /// <param name="keys">The keys for which it is run.</param>
    /// <param name="query">Puts it together.</param>
    /// <param name="cancellation">Ends it when nobody waits any longer.</param>
    public Task<List<T>> RunAsync<T>(
        IRowSession session, LambdaExpression? by, Keys keys, Func<IQueryable<T>> query, CancellationToken cancellation)
    {
        if (session is not DbContextSession { Likeness: { } likeness, Context: var context })
        {
            return Reading.AllAsync(query(), cancellation);
        }

        var use = new Use(context.Model, likeness, by, keys.IsOne);

        // Who asks once only pays for no compilation.
        if (!known.TryGetValue(use, out var statement))
        {
            if (known.Count >= Most)
            {
                known.Clear();
            }

            known.TryAdd(use, Once);
        }
        else if (statement == Once)
        {
            known[use] = statement = (object?)Statement<T>.Of(context, query().Expression) ?? Never;
        }

        return statement is Statement<T> compiled
            ? Reading.AllAsync(compiled.Run(context, keys), cancellation)
            : Reading.AllAsync(query(), cancellation);
    }

    private readonly record struct Use(object Model, object Likeness, LambdaExpression? By, bool IsOne);
}
