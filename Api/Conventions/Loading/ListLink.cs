using System.Linq.Expressions;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Loading;

/// <summary>By what the rows of a list belong to another row.</summary>
/// <param name="Parent">The key of the other row, as a function of it.</param>
/// <param name="Reference">What a row of the list refers by, as a function of it.</param>
internal sealed record ListLink(LambdaExpression Parent, LambdaExpression Reference)
{
    /// <summary>Whether a row of the list belongs to the other.</summary>
    public BinaryExpression Joins(Expression row, Expression parent)
    {
        var reference = Reference.At(row);
        var key = Parent.At(parent);

        return reference.Type == key.Type
            ? Expression.Equal(reference, key)
            : Expression.Equal(Expressions.Lifted(reference), Expressions.Lifted(key));
    }
}
