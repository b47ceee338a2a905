using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Scalars;

/// <summary>A scalar that travels as a JSON string of one strict form.</summary>
/// <typeparam name="T">What the text means.</typeparam>
public abstract class TextScalar<T> : ScalarGraphType
    where T : struct
{
    /// <summary>The form of the text, as told to whoever sends another one.</summary>
    protected abstract string Form { get; }

    /// <summary>Reads the text, or gives null when it has another form or means nothing.</summary>
    protected abstract T? Read(ReadOnlySpan<char> text);

    /// <summary>Writes the value, or gives null when it is of a type that this scalar does not know.</summary>
    protected abstract string? Write(object value);

    /// <remarks>Whether the text has the right form is left to reading it, which says what form that is.</remarks>
    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLStringValue or GraphQLNullValue;

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => ReadOrThrow(text.Value.Span),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value, $"Expected {Form}."),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        T => value,
        string text => ReadOrThrow(text),
        _ => ThrowValueConversionError(value),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) =>
        value is null ? null : Write(value) ?? ThrowSerializationError(value);

    /// <inheritdoc/>
    public override GraphQLValue ToAST(object? value) =>
        value is null ? new GraphQLNullValue() : new GraphQLStringValue((string)Serialize(value)!);

    private T ReadOrThrow(ReadOnlySpan<char> text) =>
        Read(text) ?? throw new RefusedValueException($"'{Shown(text)}' is no {Name}. Expected {Form}.");

    private static string Shown(ReadOnlySpan<char> text) =>
        text.Length <= 40 ? text.ToString() : string.Concat(text[..40], "…");
}
