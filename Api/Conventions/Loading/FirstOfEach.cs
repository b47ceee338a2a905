using System.Linq.Expressions;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Loading;

/// <summary>The first rows of the lists of many parents, in one statement that reads no more than those.</summary>
/// <remarks>
/// Numbering rows with a window would read every row of every parent, and without a condition the whole table. So each
/// database is asked in the way in which it goes to an index once for each parent and stops after the page: PostgreSQL by
/// a lateral join; SQLite, which has none, by a join with the keys of a limited subquery. An index over the reference and
/// the keys of the order serves both.
/// </remarks>
internal sealed class FirstOfEach<TRow>(RowRules rules, PageRequest request, ListLink link)
    where TRow : class
{
    private readonly Type parent = link.Parent.Parameters[0].Type;

    /// <summary>The rows, in the order of the request, each made into something by a function of it.</summary>
    public Expression Of(IQueryable<TRow> rows, Keys parents, LambdaExpression make)
    {
        var owners = Call(
            nameof(Queryable.Where), [parent], rules.Rows(parent),
            Expression.Lambda(parents.Have(link.Parent.Body, rules.InMemory), link.Parent.Parameters[0]));

        var first = rules.Dialect is SqliteDialect ? OfKeys(rows, owners) : Lateral(rows, owners, parents.Any);
        var row = make.Parameters[0];
        var sorted = request.Keyset.Sort(first, Expression.Lambda(row, row), rules, request.FromEnd);

        return Call(nameof(Queryable.Select), [typeof(TRow), make.ReturnType], sorted, make);
    }

    /// <remarks>
    /// EF Core would number the rows if the owner were only compared with them. So it is asked something else of the owner
    /// too, which is always so: that it is one of the parents, or is not.
    /// </remarks>
    private MethodCallExpression Lateral(IQueryable<TRow> rows, Expression owners, object anyParent)
    {
        var owner = Expression.Parameter(parent, "owner");
        var row = Expression.Parameter(typeof(TRow), "row");
        var key = link.Parent.At(owner);
        var some = Expressions.Parameter(anyParent, key.Type);
        var always = Expression.OrElse(Expression.Equal(key, some), Expression.NotEqual(key, some));

        return SelectMany(owners, owner, PageOf(rows, owner, always), Expression.Lambda(row, owner, row));
    }

    private MethodCallExpression OfKeys(IQueryable<TRow> rows, Expression owners)
    {
        var owner = Expression.Parameter(parent, "owner");
        var row = Expression.Parameter(typeof(TRow), "row");
        var owned = typeof(Owned<,>).MakeGenericType(parent, typeof(TRow));
        var pairs = SelectMany(owners, owner, rules.Rows(typeof(TRow)), Expression.Lambda(Pair(owned, owner, row), owner, row));

        var pair = Expression.Parameter(owned, "pair");
        var rowOfPair = Expression.Property(pair, nameof(Owned<,>.Row));
        var rowKey = request.Type.RowKey;
        var keys = Call(
            nameof(Queryable.Select), [typeof(TRow), rowKey.ReturnType],
            PageOf(rows, Expression.Property(pair, nameof(Owned<,>.Owner)), null), rowKey);
        var isOnPage = Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [rowKey.ReturnType], keys, rowKey.At(rowOfPair));

        return Call(
            nameof(Queryable.Select), [owned, typeof(TRow)],
            Call(nameof(Queryable.Where), [owned], pairs, Expression.Lambda(isOnPage, pair)), Expression.Lambda(rowOfPair, pair));
    }

    /// <summary>The page of one parent: its rows, sorted and cut.</summary>
    private MethodCallExpression PageOf(IQueryable<TRow> rows, Expression owner, Expression? condition)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var joins = link.Joins(row, owner);
        var own = Call(
            nameof(Queryable.Where), [typeof(TRow)], rows.Expression,
            Expression.Lambda(condition is null ? joins : Expression.AndAlso(joins, condition), row));
        var sorted = request.Keyset.Sort(own, Expression.Lambda(row, row), rules, request.FromEnd);

        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Take), [typeof(TRow)], sorted, Expressions.Parameter(request.Reach, typeof(int)));
    }

    private MethodCallExpression SelectMany(Expression owners, ParameterExpression owner, Expression rows, LambdaExpression result) => Call(
        nameof(Queryable.SelectMany), [parent, typeof(TRow), result.ReturnType], owners,
        Expression.Lambda(typeof(Func<,>).MakeGenericType(parent, typeof(IEnumerable<TRow>)), rows, owner), result);

    private static NewExpression Pair(Type owned, Expression owner, Expression row) => Expression.New(
        owned.GetConstructors()[0],
        [owner, row],
        owned.GetProperty(nameof(Owned<,>.Owner))!, owned.GetProperty(nameof(Owned<,>.Row))!);

    private static MethodCallExpression Call(string method, Type[] types, Expression source, params LambdaExpression[] functions) =>
        Expression.Call(typeof(Queryable), method, types, [source, .. functions.Select(Expression.Quote)]);
}
