using System.Linq.Expressions;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Mutations;

/// <summary>The object type of one case of a union of errors: its message, its code, and its facts.</summary>
public sealed class ErrorCase<TCase> : ObjectGraphType<TCase>
    where TCase : class
{
    private const string Suffix = "Error";

    internal ErrorCase(string name, string description, Func<TCase, string> message)
    {
        if (!name.EndsWith(Suffix, StringComparison.Ordinal) || string.IsNullOrWhiteSpace(description))
        {
            throw new ArgumentException($"The error '{name}' must end in '{Suffix}' and have a description.", nameof(name));
        }

        Name = name;
        Description = description;
        IsTypeOf = value => value is TCase;
        Interface<ErrorInterface>();
        this.Requires(Policy.OfField);

        var code = UpperSnake.Of(name[..^Suffix.Length]);
        Add<NonNullGraphType<StringGraphType>>("message", ErrorInterface.MessageText).PureFunc<TCase>((error, _) => message(error));
        Add<NonNullGraphType<StringGraphType>>("code", ErrorInterface.CodeText).PureFunc<TCase>((_, _) => code);
    }

    /// <summary>Declares a field for a fact that the error is about.</summary>
    public ErrorCase<TCase> Fact<TValue>(string name, Expression<Func<TCase, TValue>> value, string description)
    {
        var graphType = ScalarTypes.For(typeof(TValue));

        return Fact(name, value, Entities.Nullability.Of(value) ? graphType : typeof(NonNullGraphType<>).MakeGenericType(graphType), description);
    }

    /// <summary>Declares a field for a fact of another type, such as a list.</summary>
    public ErrorCase<TCase> Fact<TValue>(string name, Expression<Func<TCase, TValue>> value, Type graphType, string description)
    {
        AddField(new FieldType { Name = name, Type = graphType, Description = description }).Pure(value);
        return this;
    }

    private FieldType Add<TGraph>(string name, string description)
        where TGraph : IGraphType => AddField(new FieldType { Name = name, Type = typeof(TGraph), Description = description });
}
