using System.Linq.Expressions;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>Rows in memory, or in a store whose expressions .NET runs.</summary>
internal sealed class ObjectDialect : SqlDialect
{
    public override Expression Compare(Expression text, Expression other) =>
        Expression.Call(((Func<string?, string?, int>)string.CompareOrdinal).Method, text, other);

    public override Expression StartsWith(Expression text, string part) => Ordinal(text, nameof(string.StartsWith), part);

    public override Expression EndsWith(Expression text, string part) => Ordinal(text, nameof(string.EndsWith), part);

    public override Expression EqualsIgnoringCase(Expression text, string other) =>
        Expression.Equal(Folded(text), Parameter(CaseFolding.Fold(other)));

    public override Expression ContainsIgnoringCase(Expression text, string part) =>
        Call(Folded(text), nameof(string.Contains), CaseFolding.Fold(part));

    public override Expression StartsWithIgnoringCase(Expression text, string part) =>
        Ordinal(Folded(text), nameof(string.StartsWith), CaseFolding.Fold(part));

    private static MethodCallExpression Folded(Expression text) => Expression.Call(((Func<string, string>)CaseFolding.Fold).Method, text);

    private static MethodCallExpression Ordinal(Expression text, string method, string part) => Expression.Call(
        text, typeof(string).GetMethod(method, [typeof(string), typeof(StringComparison)])!,
        Expressions.Parameter(part, typeof(string)), Expression.Constant(StringComparison.Ordinal));
}
