namespace CustomerGraph.Api.Explorer;

/// <summary>The text files of this room that are built into the program.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of a file of this room, by its name.</summary>
    public static string Read(string file)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(typeof(EmbeddedText), file)
            ?? throw new InvalidOperationException($"{file} is not built into the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
