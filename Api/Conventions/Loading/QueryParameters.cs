using System.Linq.Expressions;
using CustomerGraph.Conventions.Projection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace CustomerGraph.Conventions.Loading;

/// <summary>Makes parameters of the values that a query takes from boxes.</summary>
internal sealed class QueryParameters : ExpressionVisitor
{
    private readonly List<Box> boxes = [];
    private readonly List<ParameterExpression> declared = [];

    /// <summary>Where the values are.</summary>
    public IReadOnlyList<Box> Boxes => boxes;

    /// <summary>The parameters in their place.</summary>
    public IReadOnlyList<ParameterExpression> Declared => declared;

    /// <summary>
    /// Whether all that may differ the next time has become a parameter. A closure or a static member says what it says
    /// now, such as which day it is; a query that has one is put together each time.
    /// </summary>
    public bool AreAll { get; private set; } = true;

    /// <summary>The query with parameters in the place of boxes, bound to no context.</summary>
    public Expression TakeFrom(Expression query) => Visit(query);

    protected override Expression VisitMember(MemberExpression node)
    {
        if (Box.Opened(node) is { } box)
        {
            var parameter = Expression.Parameter(node.Type, $"p{boxes.Count}");
            boxes.Add(box);
            declared.Add(parameter);

            return parameter;
        }

        AreAll &= node.Expression is not null || node.Type == typeof(DbFunctions);
        return base.VisitMember(node);
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        AreAll &= node.Value is null or string or decimal or DateTime or DateOnly or Guid or Enum or DbFunctions || node.Type.IsPrimitive;
        return node;
    }

    /// <remarks>A parameter is one already; EF Core takes <c>EF.Parameter</c> only of a value.</remarks>
    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node.Method.DeclaringType == typeof(EF) && node.Method.Name == nameof(EF.Parameter)
            ? Visit(node.Arguments[0])
            : base.VisitMethodCall(node);

    protected override Expression VisitExtension(Expression node) =>
        node is QueryRootExpression root ? root.DetachQueryProvider() : base.VisitExtension(node);
}
