using System.Linq.Expressions;

namespace CustomerGraph.Persistence.Feeds;

/// <summary>Conditions on the keys of rows.</summary>
internal static class Keys
{
    /// <summary>The rows whose key is greater than another.</summary>
    public static IQueryable<TRow> Above<TRow>(this IQueryable<TRow> rows, Expression<Func<TRow, long>> key, long other)
    {
        Expression<Func<long>> operand = () => other;

        return rows.Where(Expression.Lambda<Func<TRow, bool>>(Expression.GreaterThan(key.Body, operand.Body), key.Parameters));
    }
}
