using System.Linq.Expressions;
using System.Reflection;

namespace CustomerGraph.Conventions.Projection;

/// <summary>What an expression over a row reads of it.</summary>
internal sealed class RowMembers : ExpressionVisitor
{
    private readonly ParameterExpression row;
    private readonly HashSet<PropertyInfo> found = [];

    private RowMembers(ParameterExpression row) => this.row = row;

    /// <summary>The properties of the row that the expression reads.</summary>
    /// <exception cref="ArgumentException">It uses the row as a whole, so that all or nothing would have to be read.</exception>
    public static IReadOnlyCollection<PropertyInfo> ReadBy(LambdaExpression expression)
    {
        var visitor = new RowMembers(expression.Parameters[0]);
        visitor.Visit(expression.Body);
        return visitor.found;
    }

    /// <summary>The property that the expression is, when it is nothing but one of the row's own.</summary>
    public static PropertyInfo? PlainMember(LambdaExpression expression) =>
        expression.Body is MemberExpression { Member: PropertyInfo { SetMethod: not null } property } member
        && member.Expression == expression.Parameters[0] ? property : null;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression == row && node.Member is PropertyInfo property)
        {
            found.Add(property);
            return node;
        }

        return base.VisitMember(node);
    }

    protected override Expression VisitParameter(ParameterExpression node) => node == row
        ? throw new ArgumentException($"An expression over {row.Type.Name} must name the members that it reads.")
        : node;
}
