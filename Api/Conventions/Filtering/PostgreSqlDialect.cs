using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>PostgreSQL: collations are named, so that neither the database's nor the column's matters.</summary>
/// <remarks>Folding is ICU's lower case; what that does by context (the last sigma, İ) is done away with around it.</remarks>
internal sealed class PostgreSqlDialect : SqlDialect
{
    private static readonly MethodInfo Collate = typeof(RelationalDbFunctionsExtensions)
        .GetMethod(nameof(RelationalDbFunctionsExtensions.Collate))!.MakeGenericMethod(typeof(string));

    private static readonly MethodInfo Replace = typeof(string).GetMethod(nameof(string.Replace), [typeof(string), typeof(string)])!;
    private static readonly MethodInfo ToLower = typeof(string).GetMethod(nameof(string.ToLower), [])!;

    public override bool SortsNullsFirst => false;

    public override Expression Ordinal(Expression text) => In(text, "C");

    public override Expression StartsWith(Expression text, string part) => Call(text, nameof(string.StartsWith), part);

    public override Expression EndsWith(Expression text, string part) => Call(text, nameof(string.EndsWith), part);

    public override Expression EqualsIgnoringCase(Expression text, string other) =>
        Expression.Equal(Folded(text), Parameter(CaseFolding.Fold(other)));

    public override Expression ContainsIgnoringCase(Expression text, string part) =>
        Call(Folded(text), nameof(string.Contains), CaseFolding.Fold(part));

    public override Expression StartsWithIgnoringCase(Expression text, string part) =>
        Call(Folded(text), nameof(string.StartsWith), CaseFolding.Fold(part));

    private static MethodCallExpression Folded(Expression text) =>
        Swap(Expression.Call(Swap(In(text, "und-x-icu"), "İ", "i"), ToLower), "ς", "σ");

    private static MethodCallExpression Swap(Expression text, string old, string by) =>
        Expression.Call(text, Replace, Expression.Constant(old), Expression.Constant(by));

    private static MethodCallExpression In(Expression text, string collation) =>
        Expression.Call(Collate, Expression.Constant(EF.Functions), text, Expression.Constant(collation));
}
