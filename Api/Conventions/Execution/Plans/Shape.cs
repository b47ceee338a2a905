using GraphQL.Types;

namespace CustomerGraph.Conventions.Execution.Plans;

/// <summary>The type of a field, taken apart once.</summary>
/// <param name="Type">The type without its non-null.</param>
/// <param name="NonNull">Whether null breaks it.</param>
internal abstract record Shape(IGraphType Type, bool NonNull)
{
    /// <summary>A scalar or an enum.</summary>
    public sealed record Leaf(ScalarGraphType Scalar, bool NonNull) : Shape(Scalar, NonNull);

    /// <summary>An object, or with <see cref="Abstract"/>, an interface or a union whose object the value decides.</summary>
    public sealed record Composite(IGraphType Type, IObjectGraphType? Object, IAbstractGraphType? Abstract, bool NonNull)
        : Shape(Type, NonNull);

    /// <summary>A list of a shape.</summary>
    public sealed record Many(IGraphType Type, Shape Item, bool NonNull) : Shape(Type, NonNull);

    /// <summary>The shape of a type of the schema.</summary>
    public static Shape Of(IGraphType type, bool nonNull = false) => type switch
    {
        NonNullGraphType wrapper => Of(wrapper.ResolvedType!, nonNull: true),
        ListGraphType list => new Many(list, Of(list.ResolvedType!), nonNull),
        ScalarGraphType scalar => new Leaf(scalar, nonNull),
        _ => new Composite(type, type as IObjectGraphType, type as IAbstractGraphType, nonNull),
    };
}
