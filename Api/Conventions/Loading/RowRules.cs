using System.Linq.Expressions;
using System.Reflection;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Loading;

/// <summary>The rules and the rows of a session, by types that are known at run time only.</summary>
internal sealed class RowRules(IRowSession session)
{
    private static readonly MethodInfo RowsOfType = typeof(IRowSession).GetMethod(nameof(IRowSession.Rows))!;
    private static readonly MethodInfo RuleOfType = typeof(IRowSession).GetMethod(nameof(IRowSession.Rule))!;

    /// <summary>The rows of a type as a source inside another expression.</summary>
    public Expression Rows(Type row) => ((IQueryable)RowsOfType.MakeGenericMethod(row).Invoke(session, null)!).Expression;

    /// <summary>Whether expressions are run by .NET, as EF Core's provider for memory does too.</summary>
    public bool InMemory => Dialect is ObjectDialect;

    public SqlDialect Dialect { get; } = SqlDialect.Of(session.ProviderName);

    /// <summary>Whether the caller may not see all rows of a type.</summary>
    public bool Restricts(Type row) => Rule(row) is not null;

    /// <summary>Whether a row reached over a reference is there for the caller; null when it always is.</summary>
    public Expression? Exists(Expression target, bool isNullable)
    {
        var rule = Rule(target.Type);
        var exists = isNullable ? Expressions.IsNotNull(target) : null;

        return rule is null ? exists : Expressions.And(exists, rule.At(target));
    }

    private LambdaExpression? Rule(Type row) =>
        (LambdaExpression?)RuleOfType.MakeGenericMethod(row).Invoke(session, null);
}
