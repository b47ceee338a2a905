using System.Security.Cryptography;

namespace CustomerGraph.Conventions.Transport.Uploads;

/// <summary>A file that came with a request. It is gone when the request is answered.</summary>
public sealed class UploadedFile
{
    private readonly Stream content;

    internal UploadedFile(string name, string? contentType, Stream content) =>
        (Name, ContentType, this.content) = (name, contentType, content);

    /// <summary>What the client calls it: for people to read, never part of a path.</summary>
    public string Name { get; }

    /// <summary>What the client says it is; null when it says nothing.</summary>
    public string? ContentType { get; }

    /// <summary>Its length in bytes.</summary>
    public long Length => content.Length;

    /// <summary>Its content from the beginning. There is one stream for all who read it, and nobody disposes it.</summary>
    public Stream Read()
    {
        content.Position = 0;

        return content;
    }

    /// <summary>SHA-256 of its content in hexadecimal.</summary>
    internal string Hash() => Convert.ToHexStringLower(SHA256.HashData(Read()));
}
