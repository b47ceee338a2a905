using System.Linq.Expressions;
using CustomerGraph.Conventions.Entities;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>Which rows a caller asks for. Every case is true or false of a row, never unknown as in SQL.</summary>
internal abstract record Filter
{
    private Filter()
    {
    }

    /// <summary>All parts hold; so it does when there is none.</summary>
    public sealed record All(IReadOnlyList<Filter> Parts) : Filter;

    /// <summary>At least one part holds.</summary>
    public sealed record Any(IReadOnlyList<Filter> Parts) : Filter;

    /// <summary>The other does not hold.</summary>
    public sealed record Not(Filter Other) : Filter;

    /// <summary>The value is there and compares so with the operand, which is not null.</summary>
    public sealed record Compares(LambdaExpression Value, bool IsNullable, Comparison By, object Operand) : Filter;

    /// <summary>The value is absent.</summary>
    public sealed record IsAbsent(LambdaExpression Value, bool IsNullable) : Filter;

    /// <summary>The row referred to is there, and the filter holds for it.</summary>
    public sealed record Refers(ReferenceMember Reference, Filter Target) : Filter;

    /// <summary>The list has a row for which the filter holds.</summary>
    public sealed record Some(ListMember List, Filter Row) : Filter;

    /// <summary>The number of rows of the list compares so with a number.</summary>
    public sealed record Counts(ListMember List, Comparison By, object Operand) : Filter;

    /// <summary>Whether the row is there at all, which a row that is looked at always is.</summary>
    public static Filter Always { get; } = new All([]);
}
