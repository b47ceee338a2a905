using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Transport.Uploads;

/// <summary>A file that a variable stands for: the scalar <c>Upload</c>.</summary>
/// <remarks>Source: the GraphQL multipart request specification.</remarks>
public sealed class UploadType : ScalarGraphType
{
    /// <summary>The scalar under its usual name.</summary>
    public UploadType()
    {
        Name = "Upload";
        Description = "A file. It can only be the value of a variable in a multipart request.";
    }

    /// <inheritdoc/>
    public override object? ParseValue(object? value) =>
        value is null or UploadedFile ? value : ThrowValueConversionError(value);

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue ? null : ThrowLiteralConversionError(value, "A file cannot be written in a document.");

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLNullValue;

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value is null ? null : ThrowSerializationError(value);
}
