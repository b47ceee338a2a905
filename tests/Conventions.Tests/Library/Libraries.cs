using System.Collections.Concurrent;

namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>Libraries that tests only read, one for each database, filled once.</summary>
public static class Libraries
{
    public const string Sqlite = "SQLite";

    public const string InMemory = "InMemory";

    public const string PostgreSql = "PostgreSQL";

    private static readonly ConcurrentDictionary<string, Lazy<Task<LibraryServer>>> Open = new();

    public static LibraryContents Contents { get; } = LibraryContents.Of(seed: 7, books: 40);

    public static Task<LibraryServer> OverAsync(string database) =>
        Open.GetOrAdd(database, name => new Lazy<Task<LibraryServer>>(() => LibraryServer.OverAsync(name, Contents))).Value;
}
