using System.Linq.Expressions;
using System.Reflection;
using CustomerGraph.Conventions.Execution.Json;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Execution.Leaves;

/// <summary>Which CLR type can be written directly for which scalar: where Serialize has nothing to decide.</summary>
internal static class DirectWrites
{
    private const string InstantFormat = "yyyy'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFK";

    /// <summary>The call that writes a value which is not null, or null when the scalar has to be asked.</summary>
    public static Expression? For(ScalarGraphType scalar, Expression sink, Expression value)
    {
        var type = value.Type;
        if (typeof(IDirectScalar<>).MakeGenericType(type) is var direct && direct.IsInstanceOfType(scalar))
        {
            return Expression.Call(Expression.Constant(scalar, direct), nameof(IDirectScalar<>.Write), null, sink, value);
        }

        if (!SerialisesAsBuiltIn(scalar))
        {
            return null;
        }

        return scalar switch
        {
            EnumerationGraphType names when type.IsEnum && names.Values.All(name => name.Value?.GetType() == type) =>
                EnumName(names, sink, value),
            BooleanGraphType when type == typeof(bool) => Call(sink, nameof(JsonSink.Boolean), value),
            StringGraphType or IdGraphType when type == typeof(string) => Text(sink, value),
            IdGraphType when type == typeof(int) || type == typeof(long) => Quoted(sink, value, ""),
            IdGraphType or GuidGraphType when type == typeof(Guid) => Quoted(sink, value, "D"),
            IntGraphType when type == typeof(int) || type == typeof(short) || type == typeof(byte) => Whole(sink, value),
            IntGraphType when type == typeof(long) => Whole(sink, Expression.ConvertChecked(value, typeof(int))),
            LongGraphType when type == typeof(long) || type == typeof(int) => Whole(sink, value),
            FloatGraphType when type == typeof(double) || type == typeof(int) || type == typeof(float) =>
                Call(sink, nameof(JsonSink.Number), Expression.Convert(value, typeof(double))),
            DecimalGraphType when type == typeof(decimal) || type == typeof(int) || type == typeof(long) =>
                Call(sink, nameof(JsonSink.Number), Expression.Convert(value, typeof(decimal))),
            DateOnlyGraphType when type == typeof(DateOnly) => Quoted(sink, value, "yyyy-MM-dd"),
            TimeOnlyGraphType when type == typeof(TimeOnly) => Quoted(sink, value, "HH:mm:ss.FFFFFFF"),
            DateTimeGraphType when type == typeof(DateTime) => Quoted(sink, value, InstantFormat),
            DateTimeOffsetGraphType when type == typeof(DateTimeOffset) => Quoted(sink, value, InstantFormat),
            _ => null,
        };
    }

    /// <summary>A scalar derived from a built-in one may have changed what it gives: then it has to be asked.</summary>
    /// <remarks>Unless a scalar says how it serialises, it serialises by ParseValue.</remarks>
    private static bool SerialisesAsBuiltIn(ScalarGraphType scalar)
    {
        var serialize = DeclaringType(scalar, nameof(ScalarGraphType.Serialize));
        return serialize == typeof(ScalarGraphType)
            ? DeclaringType(scalar, nameof(ScalarGraphType.ParseValue)).Assembly == typeof(ScalarGraphType).Assembly
            : serialize.Assembly == typeof(ScalarGraphType).Assembly;
    }

    private static Type DeclaringType(ScalarGraphType scalar, string method) =>
        scalar.GetType().GetMethod(method, [typeof(object)])!.DeclaringType!;

    private static MethodCallExpression Whole(Expression sink, Expression value) =>
        Call(sink, nameof(JsonSink.Number), Expression.Convert(value, typeof(long)));

    private static MethodCallExpression Text(Expression sink, Expression value)
    {
        var span = typeof(string).GetMethod("op_Implicit", [typeof(string)])!;
        return Call(sink, nameof(JsonSink.Text), Expression.Convert(value, typeof(ReadOnlySpan<char>), span));
    }

    private static MethodCallExpression Quoted(Expression sink, Expression value, string format) =>
        Expression.Call(QuotedMethod.MakeGenericMethod(value.Type), sink, value, Expression.Constant(format));

    private static MethodInfo QuotedMethod { get; } =
        typeof(DirectWrites).GetMethod(nameof(WriteQuoted), BindingFlags.Static | BindingFlags.NonPublic)!;

    private static void WriteQuoted<T>(JsonSink sink, T value, string format)
        where T : struct, IUtf8SpanFormattable => sink.Quoted(value, format);

    private static MethodCallExpression EnumName(EnumerationGraphType names, Expression sink, Expression value)
    {
        var texts = Activator.CreateInstance(typeof(EnumTexts<>).MakeGenericType(value.Type), names)!;
        return Expression.Call(Expression.Constant(texts), nameof(EnumTexts<>.Write), null, sink, value);
    }

    private static MethodCallExpression Call(Expression sink, string method, Expression value) =>
        Expression.Call(sink, typeof(JsonSink).GetMethod(method, [value.Type])!, value);
}
