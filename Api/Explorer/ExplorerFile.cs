using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace CustomerGraph.Api.Explorer;

/// <summary>One file of Banana Cake Pop, as it lies in the folder: plain, and perhaps compressed beside it.</summary>
internal sealed class ExplorerFile
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    // The best first: what a caller accepts equally is decided by this order.
    private static readonly (string Coding, string Extension)[] Codings = [("br", ".br"), ("gzip", ".gz")];

    private readonly string path;
    private readonly string contentType;
    private readonly (string Coding, string Path)[] compressed;
    private readonly Lazy<string> hash;

    private ExplorerFile(string folder, string path)
    {
        this.path = path;
        Name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
        contentType = ContentTypes.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        compressed = [.. Codings
            .Select(coding => (coding.Coding, Path: path + coding.Extension))
            .Where(coding => File.Exists(coding.Path))];
        hash = new(() => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)).AsSpan(0, 16)));
    }

    /// <summary>Its place below the page: <c>index.html</c>, <c>static/js/main.0349187e.js</c>.</summary>
    public string Name { get; }

    // Below static/ a name carries the hash of its content: another content is another name.
    private bool NeverChanges => Name.StartsWith("static/", StringComparison.Ordinal);

    /// <summary>The files of a folder; none when the folder does not exist.</summary>
    public static IReadOnlyList<ExplorerFile> In(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => Codings.All(coding => Path.GetExtension(path) != coding.Extension))
                .Order(StringComparer.Ordinal)
                .Select(path => new ExplorerFile(folder, path))]
            : [];

    /// <summary>Answers with the file, in the smallest form that the caller accepts.</summary>
    public IResult Answer(HttpContext context)
    {
        var (coding, chosen) = Choose(context.Request);
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = NeverChanges ? "public, max-age=31536000, immutable" : "no-cache";
        if (compressed.Length > 0)
        {
            headers.Vary = HeaderNames.AcceptEncoding;
        }

        if (coding is not null)
        {
            headers.ContentEncoding = coding;
        }

        return TypedResults.PhysicalFile(
            chosen, contentType, entityTag: new EntityTagHeaderValue($"\"{hash.Value}{coding}\""));
    }

    private (string? Coding, string Path) Choose(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        var best = compressed
            .Select(form => (form.Coding, form.Path, Quality: QualityOf(form.Coding, accepted)))
            .Where(form => form.Quality > 0)
            .OrderByDescending(form => form.Quality)
            .FirstOrDefault();
        return best.Coding is null ? (null, path) : (best.Coding, best.Path);
    }

    private static double QualityOf(string coding, IList<StringWithQualityHeaderValue> accepted)
    {
        var meant = accepted.FirstOrDefault(value => value.Value.Equals(coding, StringComparison.OrdinalIgnoreCase))
            ?? accepted.FirstOrDefault(value => value.Value == "*");
        return meant is null ? 0 : meant.Quality ?? 1;
    }
}
