using System.IO.Compression;
using System.Text;

namespace CustomerGraph.Api.Tests.Explorer;

/// <summary>A folder laid out as the build lays out Banana Cake Pop, with one script.</summary>
internal sealed class ExplorerFolder : IDisposable
{
    public const string Script = "static/js/main.0349187e.js";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("explorer-");

    public ExplorerFolder()
    {
        Write("index.html", "<!doctype html><title>IDE</title><script src=\"static/js/main.0349187e.js\"></script>");
        Write("LICENSE", "Terms.");
        Write(Script, ScriptText);
        WriteCompressed(Script + ".br", file => new BrotliStream(file, CompressionLevel.Optimal));
        WriteCompressed(Script + ".gz", file => new GZipStream(file, CompressionLevel.Optimal));
    }

    public static string ScriptText { get; } = string.Concat(Enumerable.Repeat("console.log('served');\n", 200));

    public string Path => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Place(name), text);

    private void WriteCompressed(string name, Func<Stream, Stream> compress)
    {
        using var file = File.Create(Place(name));
        using var compressed = compress(file);
        compressed.Write(Encoding.UTF8.GetBytes(ScriptText));
    }

    private string Place(string name)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return path;
    }
}
