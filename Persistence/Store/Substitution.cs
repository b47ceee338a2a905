using System.Linq.Expressions;

namespace CustomerGraph.Persistence.Store;

/// <summary>Puts expressions in the place of parameters.</summary>
internal sealed class Substitution(IReadOnlyDictionary<Expression, Expression> by) : ExpressionVisitor
{
    /// <summary>The body of a function of one argument, at an argument.</summary>
    public static Expression At(LambdaExpression function, Expression argument) =>
        new Substitution(new Dictionary<Expression, Expression> { [function.Parameters[0]] = argument })
            .Visit(function.Body);

    /// <inheritdoc/>
    protected override Expression VisitParameter(ParameterExpression node) => by.GetValueOrDefault(node, node);
}
