using System.Linq.Expressions;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Paging;

/// <summary>How values of each type are put in order, in a way that every database can be told.</summary>
/// <remarks>
/// The values of an enum stand in the order of their numbers, however they are stored: as text they would sort by name,
/// and a cast of them to a number would silently find nothing.
/// </remarks>
internal static class KeyOrder
{
    /// <summary>What to sort by for one key.</summary>
    public static IEnumerable<Expression> Keys(Expression key, bool isNullable, SqlDialect dialect)
    {
        var plain = Nullable.GetUnderlyingType(key.Type) ?? key.Type;

        if (plain.IsEnum)
        {
            yield return Rank(key, plain);
            yield break;
        }

        if (isNullable && !dialect.SortsNullsFirst)
        {
            yield return Expression.Condition(Expressions.IsNull(key), Expression.Constant(0), Expression.Constant(1));
        }

        yield return plain == typeof(string) ? dialect.Ordinal(key) : key;
    }

    /// <summary>Whether a key lies beyond a value: above it, or below it.</summary>
    public static Expression Beyond(Expression key, object? value, bool isNullable, bool upwards, SqlDialect dialect)
    {
        if (value is null)
        {
            return upwards ? Expressions.IsNotNull(key) : Expression.Constant(false);
        }

        var further = Compare(key, value, upwards ? ExpressionType.GreaterThan : ExpressionType.LessThan, dialect);

        return isNullable && !upwards ? Expression.OrElse(further, Expressions.IsNull(key)) : further;
    }

    /// <summary>Whether a key is the value.</summary>
    public static Expression Same(Expression key, object? value) =>
        value is null ? Expressions.IsNull(key) : Expression.Equal(key, Expressions.Parameter(value, key.Type));

    /// <summary>An ordering comparison with a value that is not null; false when the key is.</summary>
    public static Expression Compare(Expression key, object value, ExpressionType comparison, SqlDialect dialect)
    {
        var plain = Nullable.GetUnderlyingType(key.Type) ?? key.Type;

        if (plain.IsEnum || plain == typeof(bool))
        {
            return OneOf(key, Values(plain).Where(other => Holds(Comparer<object>.Default.Compare(other, value), comparison)));
        }

        if (plain == typeof(string))
        {
            return Expression.MakeBinary(comparison, dialect.Compare(key, Expressions.Parameter(value, plain)), Expression.Constant(0));
        }

        if (plain == typeof(Guid))
        {
            var uuid = key.Type == plain ? key : Expression.Property(key, nameof(Nullable<>.Value));
            var compared = Expression.Call(uuid, typeof(Guid).GetMethod(nameof(Guid.CompareTo), [plain])!, Expressions.Parameter(value, plain));
            var holds = Expression.MakeBinary(comparison, compared, Expression.Constant(0));
            return key.Type == plain ? holds : Expression.AndAlso(Expressions.IsNotNull(key), holds);
        }

        return Expression.MakeBinary(comparison, key, Expressions.Parameter(value, key.Type));
    }

    private static Expression Rank(Expression key, Type type)
    {
        var values = Values(type).ToList();
        Expression rank = Expression.Constant(-1);

        for (var index = values.Count - 1; index >= 0; index--)
        {
            rank = Expression.Condition(Expression.Equal(key, Expression.Constant(values[index], key.Type)), Expression.Constant(index), rank);
        }

        return rank;
    }

    private static Expression OneOf(Expression key, IEnumerable<object> values) => values
        .Select(value => (Expression)Expression.Equal(key, Expression.Constant(value, key.Type)))
        .Aggregate((Expression?)null, (all, one) => all is null ? one : Expression.OrElse(all, one))
        ?? Expression.Constant(false);

    private static IEnumerable<object> Values(Type type) =>
        type == typeof(bool) ? [false, true] : Enum.GetValues(type).Cast<object>().Distinct();

    private static bool Holds(int compared, ExpressionType comparison) => comparison switch
    {
        ExpressionType.GreaterThan => compared > 0,
        ExpressionType.GreaterThanOrEqual => compared >= 0,
        ExpressionType.LessThan => compared < 0,
        _ => compared <= 0,
    };
}
