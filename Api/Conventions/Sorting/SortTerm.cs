using System.Linq.Expressions;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Sorting;

/// <summary>One key of an order: a column of the row, or of a row that it refers to.</summary>
/// <param name="Path">The references to go over, from the row on.</param>
/// <param name="Value">The column as an expression over the last row of the path.</param>
/// <param name="IsNullable">Whether the key can be absent, the path included.</param>
/// <param name="Direction">Which way it goes.</param>
/// <param name="Name">The key as it is written, with its path.</param>
internal sealed record SortTerm(
    IReadOnlyList<ReferenceMember> Path, LambdaExpression Value, bool IsNullable, SortDirection Direction, string Name)
{
    /// <summary>The key of a row, of a type that can be null when the key can be absent.</summary>
    public Expression At(Expression row, RowRules rules)
    {
        Expression? exists = null;
        var needsCheck = false;

        foreach (var reference in Path)
        {
            row = reference.Navigation.At(row);

            if (rules.Exists(row, reference.IsNullable) is { } there)
            {
                exists = Expressions.And(exists, there);
                needsCheck |= rules.Restricts(row.Type);
            }
        }

        var value = Value.At(row);

        if (IsNullable && !Expressions.CanBeNull(value.Type))
        {
            value = Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type));
        }

        // A column of a row that is not there is NULL in SQL anyway.
        return exists is not null && (needsCheck || rules.InMemory)
            ? Expression.Condition(exists, value, Expressions.Null(value.Type))
            : value;
    }
}
