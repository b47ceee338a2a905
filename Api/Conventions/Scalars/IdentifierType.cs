using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Scalars;

/// <summary><c>ID</c> as this layer takes it: a string or an integer on input, a string on output.</summary>
public sealed class IdentifierType : IdGraphType
{
    /// <summary>The scalar that stands in for GraphQL.NET's own.</summary>
    public IdentifierType()
    {
        Name = "ID";
        Description = "An opaque identifier. It is written as a string; an integer is read as its digits.";
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => Checked(base.ParseLiteral(value));

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value is double or float or decimal
        ? ThrowValueConversionError(value)
        : Checked(base.ParseValue(value));

    private static string? Checked(object? value) => value switch
    {
        null => null,
        string text when StorableText.WhyNot(text) is { } reason => throw new RefusedValueException(reason),
        string text => text,
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
