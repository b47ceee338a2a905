using System.Security.Cryptography;
using System.Text;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace CustomerGraph.Conventions.Transport.Sdl;

/// <summary>The schema as text: sorted, so that it is the same in every process and a change shows as a small difference.</summary>
public sealed class SchemaText(ISchema schema)
{
    private readonly Lazy<(byte[] Text, string Tag)> whole = new(() => Print(schema));

    /// <summary>The whole schema in UTF-8.</summary>
    public byte[] Text => whole.Value.Text;

    /// <summary>A tag for it that changes when the text does.</summary>
    public string Tag => whole.Value.Tag;

    private static (byte[] Text, string Tag) Print(ISchema schema)
    {
        schema.Initialize();
        var text = Encoding.UTF8.GetBytes(schema.Print(new PrintOptions { StringComparison = StringComparison.Ordinal }));

        return (text, $"\"1-{Convert.ToBase64String(SHA256.HashData(text))}\"");
    }
}
