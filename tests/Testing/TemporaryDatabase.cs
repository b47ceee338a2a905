namespace CustomerGraph.Testing;

/// <summary>A database for one test. It does not exist until somebody makes it, and is gone with the test.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo? folder;

    private TemporaryDatabase(string connection, DirectoryInfo? folder) => (Connection, this.folder) = (connection, folder);

    /// <summary>How to reach it, in the words of its provider.</summary>
    public string Connection { get; }

    /// <summary>A new one.</summary>
    public static async Task<TemporaryDatabase> OfAsync(DatabaseKind kind)
    {
        if (kind == DatabaseKind.PostgreSql)
        {
            return new((await PostgreSqlCluster.SharedAsync()).NewDatabase(), folder: null);
        }

        var folder = Directory.CreateTempSubdirectory("customergraph-");

        return new($"Data Source={Path.Combine(folder.FullName, "test.db")}", folder);
    }

    /// <inheritdoc/>
    public void Dispose() => folder?.Delete(recursive: true);
}
