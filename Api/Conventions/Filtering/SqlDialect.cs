using System.Linq.Expressions;
using System.Reflection;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>How texts are compared, so that the answer is the same on every database.</summary>
/// <remarks>
/// <para>Case-sensitive comparisons are ordinal. LIKE ignores the case of ASCII letters on SQLite, so the prefix is a range
/// there and the suffix a substring. On PostgreSQL the order of texts depends on the collation, so "C" is named.</para>
/// <para>Comparisons without case are by <see cref="CaseFolding"/>.</para>
/// </remarks>
internal abstract class SqlDialect
{
    private static readonly MethodInfo CompareTexts = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
    private static readonly MethodInfo ContainsText = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;

    public static SqlDialect Of(string? providerName) =>
        providerName is null ? new ObjectDialect()
        : providerName.EndsWith("Sqlite", StringComparison.Ordinal) ? new SqliteDialect()
        : providerName.EndsWith("PostgreSQL", StringComparison.Ordinal) ? new PostgreSqlDialect()
        : new ObjectDialect();

    /// <summary>Whether the database puts absent values before all others when it sorts upwards.</summary>
    public virtual bool SortsNullsFirst => true;

    /// <summary>The text as it is compared and sorted: code point by code point.</summary>
    public virtual Expression Ordinal(Expression text) => text;

    /// <summary>How one text compares with another, as a number below, at or above zero.</summary>
    public virtual Expression Compare(Expression text, Expression other) => Expression.Call(CompareTexts, Ordinal(text), other);

    public virtual Expression Contains(Expression text, string part) => Expression.Call(text, ContainsText, Parameter(part));

    public abstract Expression StartsWith(Expression text, string part);

    public abstract Expression EndsWith(Expression text, string part);

    public abstract Expression EqualsIgnoringCase(Expression text, string other);

    public abstract Expression ContainsIgnoringCase(Expression text, string part);

    public abstract Expression StartsWithIgnoringCase(Expression text, string part);

    protected static Expression Parameter(string text) => Expressions.Parameter(text, typeof(string));

    protected static MethodCallExpression Call(Expression text, string method, string argument) =>
        Expression.Call(text, typeof(string).GetMethod(method, [typeof(string)])!, Parameter(argument));
}
