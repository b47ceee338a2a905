using CustomerGraph.Conventions.Execution.Json;
using CustomerGraph.Conventions.Execution.Leaves;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Scalars;

/// <summary><c>String</c> as this layer takes it: text that every database can hold.</summary>
/// <remarks>Half of a surrogate pair is no character, and PostgreSQL holds no NUL: both are refused on input.</remarks>
public sealed class TextType : StringGraphType, IDirectScalar<string>
{
    /// <summary>The scalar that stands in for GraphQL.NET's own.</summary>
    public TextType()
    {
        Name = "String";
        Description = "Unicode text without the character NUL.";
    }

    /// <remarks>Whether the text can be stored is left to reading it, which says why not.</remarks>
    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLStringValue or GraphQLNullValue;

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => Checked(base.ParseLiteral(value));

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => Checked(base.ParseValue(value));

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value is null or string ? value : ThrowSerializationError(value);

    /// <inheritdoc/>
    void IDirectScalar<string>.Write(JsonSink sink, string value) => sink.Text(value);

    private static object? Checked(object? value) =>
        value is string text && StorableText.WhyNot(text) is { } reason ? throw new RefusedValueException(reason) : value;
}
