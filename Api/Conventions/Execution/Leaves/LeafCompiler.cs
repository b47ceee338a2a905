using System.Linq.Expressions;
using CustomerGraph.Conventions.Execution.Json;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Execution.Leaves;

/// <summary>Makes one function of reading a member and writing it.</summary>
internal static class LeafCompiler
{
    /// <summary>The function, or null when the scalar has to be asked for each value.</summary>
    public static LeafWriter? Compile<TSource, TValue>(Expression<Func<TSource, TValue>> read, ScalarGraphType scalar)
    {
        var sink = Expression.Parameter(typeof(JsonSink));
        var source = Expression.Parameter(typeof(object));
        var value = Expression.Variable(typeof(TValue));

        var present = Nullable.GetUnderlyingType(typeof(TValue)) is null ? value : (Expression)Expression.Property(value, "Value");
        if (DirectWrites.For(scalar, sink, present) is not { } write)
        {
            return null;
        }

        var body = new Substitution(read.Parameters[0], Expression.Convert(source, typeof(TSource))).Visit(read.Body);
        var written = Expression.Block(write, Expression.Constant(true));

        return Expression.Lambda<LeafWriter>(
            Expression.Block(
                [value],
                Expression.Assign(value, body),
                CanBeNull(typeof(TValue))
                    ? Expression.Condition(Expression.Equal(value, Expression.Constant(null, typeof(TValue))), Expression.Constant(false), written)
                    : written),
            sink,
            source).Compile();
    }

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private sealed class Substitution(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
    }
}
