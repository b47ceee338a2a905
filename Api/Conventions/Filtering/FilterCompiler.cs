using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Projection;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>Makes an expression of a filter. Every operand is a parameter of the SQL.</summary>
internal sealed class FilterCompiler(RowRules rules)
{
    private static readonly MethodInfo AsParameter = typeof(EF).GetMethod(nameof(EF.Parameter))!;

    public Expression<Func<TRow, bool>> Compile<TRow>(Filter filter)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return Expression.Lambda<Func<TRow, bool>>(At(filter, row), row);
    }

    /// <summary>Whether a value is one of a list, which is one parameter however long it is.</summary>
    /// <param name="value">The value.</param>
    /// <param name="operands">The list.</param>
    /// <param name="inMemory">Whether .NET compares, not a database.</param>
    /// <param name="areGiven">Whether it is another list each time that the statement is run.</param>
    public static Expression In(Expression value, IEnumerable operands, bool inMemory, bool areGiven = false)
    {
        var plain = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(plain))!;

        foreach (var operand in operands)
        {
            list.Add(operand);
        }

        var parameter = areGiven ? Expressions.Given(list, list.GetType()) : Expressions.Parameter(list, list.GetType());
        var given = inMemory ? parameter : Expression.Call(AsParameter.MakeGenericMethod(list.GetType()), parameter);

        var isListed = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [plain], given, Expressions.Lowered(value));

        // In SQL what is absent is in no list; .NET would look for a value that is not there.
        return inMemory && value.Type != plain ? Expression.AndAlso(Expressions.IsNotNull(value), isListed) : isListed;
    }

    private Expression At(Filter filter, Expression row) => filter switch
    {
        Filter.All all => all.Parts.Select(part => At(part, row)).Aggregate((Expression?)null, Expressions.And) ?? Expression.Constant(true),
        Filter.Any any => any.Parts.Select(part => At(part, row)).Aggregate(
            (Expression?)null, (left, right) => left is null ? right : Expression.OrElse(left, right)) ?? Expression.Constant(false),
        Filter.Not not => Expression.Not(At(not.Other, row)),
        Filter.Compares compares => Compares(compares, compares.Value.At(row)),
        Filter.IsAbsent absent => absent.IsNullable ? Expressions.IsNull(Expressions.Lifted(absent.Value.At(row))) : Expression.Constant(false),
        Filter.Refers refers => Refers(refers, refers.Reference.Navigation.At(row)),
        Filter.Some some => Expression.Call(typeof(Queryable), nameof(Queryable.Any), [some.List.Target.RowType], RowsOf(some.List, row, some.Row)),
        Filter.Counts counts => Holds(
            Expression.Call(typeof(Queryable), nameof(Queryable.Count), [counts.List.Target.RowType], RowsOf(counts.List, row, Filter.Always)),
            counts.By, counts.Operand),
        _ => throw new InvalidOperationException($"No such filter: {filter}."),
    };

    private Expression Refers(Filter.Refers refers, Expression target)
    {
        var exists = rules.Exists(target, refers.Reference.IsNullable);
        var holds = refers.Target == Filter.Always ? null : At(refers.Target, target);

        return (exists, holds) switch
        {
            (null, null) => Expression.Constant(true),
            (null, { } only) => only,
            ({ } only, null) => only,
            ({ } there, { } held) => Expression.AndAlso(there, held),
        };
    }

    private MethodCallExpression RowsOf(ListMember list, Expression row, Filter filter)
    {
        var item = Expression.Parameter(list.Target.RowType, "item");
        var belongs = list.Link.Joins(item, row);
        var condition = filter == Filter.Always ? belongs : Expression.AndAlso(belongs, At(filter, item));

        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [item.Type], rules.Rows(item.Type), Expression.Quote(Expression.Lambda(condition, item)));
    }

    private Expression Compares(Filter.Compares compares, Expression value)
    {
        var holds = Holds(value, compares.By, compares.Operand);

        return compares.IsNullable && Expressions.CanBeNull(value.Type) ? Expression.AndAlso(Expressions.IsNotNull(value), holds) : holds;
    }

    private Expression Holds(Expression value, Comparison by, object operand) => by switch
    {
        Comparison.Equal => KeyOrder.Same(value, operand),
        Comparison.In => In(value, (IEnumerable)operand, rules.InMemory),
        Comparison.Greater => KeyOrder.Compare(value, operand, ExpressionType.GreaterThan, rules.Dialect),
        Comparison.GreaterOrEqual => KeyOrder.Compare(value, operand, ExpressionType.GreaterThanOrEqual, rules.Dialect),
        Comparison.Less => KeyOrder.Compare(value, operand, ExpressionType.LessThan, rules.Dialect),
        Comparison.LessOrEqual => KeyOrder.Compare(value, operand, ExpressionType.LessThanOrEqual, rules.Dialect),
        Comparison.Contains => rules.Dialect.Contains(value, (string)operand),
        Comparison.StartsWith => rules.Dialect.StartsWith(value, (string)operand),
        Comparison.EndsWith => rules.Dialect.EndsWith(value, (string)operand),
        Comparison.ContainsIgnoringCase => rules.Dialect.ContainsIgnoringCase(value, (string)operand),
        Comparison.EqualsIgnoringCase => rules.Dialect.EqualsIgnoringCase(value, (string)operand),
        Comparison.StartsWithIgnoringCase => rules.Dialect.StartsWithIgnoringCase(value, (string)operand),
        _ => throw new InvalidOperationException($"No such comparison: {by}."),
    };}
