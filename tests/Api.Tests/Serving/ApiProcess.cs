using System.Text.RegularExpressions;
using CustomerGraph.Api.Tests.Clients;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Serving;

/// <summary>The product as people run it: a process of its own on a free port, over a SQLite file with <see cref="SmallCompany"/>.</summary>
internal static partial class ApiProcess
{
    /// <summary>Where the store is, in a folder of the server's own.</summary>
    public static string DatabaseIn(DirectoryInfo folder) => Path.Combine(folder.FullName, "served.db");

    /// <summary>Imports the company into a new store in the folder, and serves it.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="settings">What the command line says further, as in <c>--GraphQL:RateLimit:Enabled=false</c>.</param>
    public static async Task<ServerProcess> StartAsync(DirectoryInfo folder, params IReadOnlyList<string> settings)
    {
        SmallCompany.WriteTo(folder.FullName);
        await ProgramRun.CompleteAsync("dotnet", Product, "import", folder.FullName, "--database", DatabaseIn(folder));

        return await StartAsync(DatabaseIn(folder), settings);
    }

    /// <summary>Serves a database that is there.</summary>
    public static Task<ServerProcess> StartAsync(string database, params IReadOnlyList<string> settings) => ServerProcess.StartAsync(
        Listening(),
        new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        ["dotnet", Product, "--database", database, "--urls", "http://127.0.0.1:0", .. settings]);

    private static string Product => typeof(Program).Assembly.Location;

    [GeneratedRegex(@"Now listening on: (?<address>http://[^\s""]+)")]
    private static partial Regex Listening();
}
