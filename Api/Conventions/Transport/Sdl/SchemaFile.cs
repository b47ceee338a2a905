using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace CustomerGraph.Conventions.Transport.Sdl;

/// <summary>A schema, or some of its types, as it is downloaded.</summary>
public sealed class SchemaFile
{
    /// <summary>The file of a text.</summary>
    public SchemaFile(string text)
    {
        Content = Encoding.UTF8.GetBytes(text);
        // The number in front is the version of the printed form, should it ever change.
        Tag = new EntityTagHeaderValue($"\"1-{Convert.ToBase64String(SHA256.HashData(Content))}\"");
    }

    /// <summary>The text in UTF-8.</summary>
    public byte[] Content { get; }

    /// <summary>A tag that changes when the text does.</summary>
    public EntityTagHeaderValue Tag { get; }
}
