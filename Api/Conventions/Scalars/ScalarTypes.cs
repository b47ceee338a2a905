using CustomerGraph.Conventions.Enums;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Scalars;

/// <summary>Which scalar or enum type a .NET type is in the schema.</summary>
public static class ScalarTypes
{
    private static readonly Dictionary<Type, Type> Known = new()
    {
        [typeof(string)] = typeof(StringGraphType),
        [typeof(bool)] = typeof(BooleanGraphType),
        [typeof(byte)] = typeof(IntGraphType),
        [typeof(short)] = typeof(IntGraphType),
        [typeof(int)] = typeof(IntGraphType),
        [typeof(long)] = typeof(LongType),
        [typeof(float)] = typeof(FloatGraphType),
        [typeof(double)] = typeof(FloatGraphType),
        [typeof(decimal)] = typeof(DecimalType),
        [typeof(DateOnly)] = typeof(LocalDateType),
        [typeof(DateTime)] = typeof(DateTimeType),
        [typeof(DateTimeOffset)] = typeof(DateTimeType),
        [typeof(TimeSpan)] = typeof(DurationType),
        [typeof(Guid)] = typeof(UuidType),
    };

    /// <summary>The graph type of a .NET type, nullable or not.</summary>
    /// <exception cref="ArgumentException">The type is neither an enum nor one of the scalars.</exception>
    public static Type For(Type type) => Find(type)
        ?? throw new ArgumentException($"'{type}' is no scalar of the schema.", nameof(type));

    internal static Type? Find(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;

        return plain.IsEnum ? typeof(EnumType<>).MakeGenericType(plain) : Known.GetValueOrDefault(plain);
    }
}
