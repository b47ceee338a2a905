using System.Linq.Expressions;
using System.Reflection;

namespace CustomerGraph.Conventions.Entities;

/// <summary>Whether an expression can be null.</summary>
internal static class Nullability
{
    private static readonly NullabilityInfoContext Annotations = new();
    private static readonly Lock Gate = new();

    /// <summary>
    /// Values by their type; members by their annotation, with that of all that lead to them; other expressions of a
    /// reference type can be null, unless they are texts put together or chosen from others that cannot.
    /// </summary>
    public static bool Of(LambdaExpression expression) => Of(expression.Body, expression.Parameters[0]);

    private static bool Of(Expression expression, ParameterExpression row) => expression switch
    {
        { Type.IsValueType: true } value => Nullable.GetUnderlyingType(value.Type) is not null,
        ParameterExpression parameter => parameter != row,
        ConstantExpression constant => constant.Value is null,
        MemberExpression { Member: PropertyInfo property, Expression: { } owner } => IsAnnotated(property) || Of(owner, row),
        ConditionalExpression choice => Of(choice.IfTrue, row) || Of(choice.IfFalse, row),
        UnaryExpression { NodeType: ExpressionType.Convert } converted => Of(converted.Operand, row),
        BinaryExpression { NodeType: ExpressionType.Add } => false,
        BinaryExpression { NodeType: ExpressionType.Coalesce } fallback => Of(fallback.Right, row),
        _ => true,
    };

    private static bool IsAnnotated(PropertyInfo property)
    {
        lock (Gate)
        {
            return Annotations.Create(property).ReadState == NullabilityState.Nullable;
        }
    }
}
