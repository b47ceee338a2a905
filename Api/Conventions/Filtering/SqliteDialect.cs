using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>SQLite: texts are compared by their bytes; what ignores case is a regular expression that .NET runs.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    private static readonly MethodInfo Substring = typeof(string).GetMethod(nameof(string.Substring), [typeof(int)])!;
    private static readonly MethodInfo IsMatch = typeof(Regex).GetMethod(nameof(Regex.IsMatch), [typeof(string), typeof(string)])!;

    /// <remarks>A range can use an index. The bytes of UTF-8 sort as the code points do.</remarks>
    public override Expression StartsWith(Expression text, string part)
    {
        var from = Expression.GreaterThanOrEqual(Compare(text, Parameter(part)), Expression.Constant(0));

        return CodePoints.After(part) is { } end
            ? Expression.AndAlso(from, Expression.LessThan(Compare(text, Parameter(end)), Expression.Constant(0)))
            : from;
    }

    public override Expression EndsWith(Expression text, string part) => Expression.Equal(
        Expression.Call(text, Substring, Expression.Subtract(
            Expression.Property(text, nameof(string.Length)),
            Expressions.Parameter(part.EnumerateRunes().Count(), typeof(int)))),
        Parameter(part));

    public override Expression EqualsIgnoringCase(Expression text, string other) => Matches(text, $@"\A{CaseFolding.Pattern(other)}\z");

    public override Expression ContainsIgnoringCase(Expression text, string part) => Matches(text, CaseFolding.Pattern(part));

    public override Expression StartsWithIgnoringCase(Expression text, string part) => Matches(text, $@"\A{CaseFolding.Pattern(part)}");

    private static MethodCallExpression Matches(Expression text, string pattern) => Expression.Call(IsMatch, text, Parameter(pattern));
}
