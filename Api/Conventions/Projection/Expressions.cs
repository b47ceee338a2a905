using System.Linq.Expressions;

namespace CustomerGraph.Conventions.Projection;

/// <summary>Small steps in putting expressions together.</summary>
internal static class Expressions
{
    /// <summary>The body of a function of one parameter with something else in its place.</summary>
    public static Expression At(this LambdaExpression function, Expression argument) =>
        new Replacement(function.Parameters[0], argument).Visit(function.Body)!;

    /// <summary>A value that becomes a parameter of the SQL, so that other values are no other statement.</summary>
    public static Expression Parameter(object? value, Type type) => Field(Box.Of(value, type, isGiven: false));

    /// <summary>As above, for the value that is given anew whenever the statement is run again.</summary>
    public static Expression Given(object value, Type type) => Field(Box.Of(value, type, isGiven: true));

    public static Expression And(Expression? left, Expression right) => left is null ? right : Expression.AndAlso(left, right);

    public static Expression Null(Type type) => Expression.Constant(null, type);

    /// <summary>Whether a value of the type can be null as far as .NET goes.</summary>
    public static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    /// <summary>The value as a type that can be null.</summary>
    public static Expression Lifted(Expression value) =>
        CanBeNull(value.Type) ? value : Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type));

    /// <summary>The value as a type that cannot be null; it is not.</summary>
    public static Expression Lowered(Expression value) => Nullable.GetUnderlyingType(value.Type) is not { } plain
        ? value
        : value is UnaryExpression { NodeType: ExpressionType.Convert, Operand: { } operand } && operand.Type == plain
            ? operand
            : Expression.Property(value, nameof(Nullable<>.Value));

    public static Expression IsNull(Expression value) => Expression.Equal(value, Null(value.Type));

    public static Expression IsNotNull(Expression value) => Expression.NotEqual(value, Null(value.Type));

    private static MemberExpression Field(Box box) => Expression.Field(Expression.Constant(box), nameof(Box<>.Value));

    private sealed class Replacement(Expression replaced, Expression by) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == replaced ? by : base.Visit(node);
    }
}
