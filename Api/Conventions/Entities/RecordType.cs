using System.Collections;
using System.Linq.Expressions;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Scalars;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Entities;

/// <summary>An object type over a value that is loaded as a whole, such as a row of an analysis: all its fields are pure.</summary>
public abstract class RecordType<TSource> : ObjectGraphType<TSource>
{
    /// <summary>The type under its name in the schema.</summary>
    protected RecordType(string name, string description)
    {
        Name = name;
        Description = Described(description, name);
    }

    /// <summary>Declares a field for a scalar or an enum. It is nullable when the value can be null.</summary>
    protected FieldType Value<TValue>(string name, Expression<Func<TSource, TValue>> value, string description)
    {
        var graphType = ScalarTypes.For(typeof(TValue));

        return Value(name, value, Nullability.Of(value) ? graphType : typeof(NonNullGraphType<>).MakeGenericType(graphType), description);
    }

    /// <summary>Declares a field of another type, such as an object or a list.</summary>
    protected FieldType Value<TValue>(string name, Expression<Func<TSource, TValue>> value, Type graphType, string description) =>
        AddField(new FieldType { Name = name, Type = graphType, Description = Described(description, $"{Name}.{name}") }).Pure(value);

    /// <summary>Declares a field for an object. It is nullable when the value can be null.</summary>
    protected FieldType Nested<TGraph>(string name, Expression<Func<TSource, object?>> value, string description)
        where TGraph : IGraphType =>
        Value(name, value, Nullability.Of(value) ? typeof(TGraph) : typeof(NonNullGraphType<TGraph>), description);

    /// <summary>Declares a field for a list of objects, none of them null.</summary>
    protected FieldType List<TGraph>(string name, Expression<Func<TSource, IEnumerable>> value, string description)
        where TGraph : IGraphType =>
        Value(name, value, typeof(NonNullGraphType<ListGraphType<NonNullGraphType<TGraph>>>), description);

    private static string Described(string description, string what) => !string.IsNullOrWhiteSpace(description)
        ? description
        : throw new ArgumentException($"{what} has no description.", nameof(description));
}
