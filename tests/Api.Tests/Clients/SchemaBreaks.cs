using System.Diagnostics;
using CustomerGraph.Testing;
using Xunit.Abstractions;

namespace CustomerGraph.Api.Tests.Clients;

/// <summary>Whether clients of the schema of the last commits still work, as graphql-inspector sees it.</summary>
public sealed class SchemaBreaks(ITestOutputHelper output)
{
    /// <summary>HEAD for what is not committed yet, its parent for what HEAD itself changed.</summary>
    [NodeTheory]
    [InlineData("HEAD")]
    [InlineData("HEAD~1")]
    public async Task Nothing_breaks_a_client_of_an_earlier_schema_unless_the_changelog_says_so(string commit)
    {
        if (await SchemaOfAsync(commit) is not { } earlier)
        {
            output.WriteLine($"{commit} has no schema.graphql: there is nothing to break.");
            return;
        }

        var before = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(before, earlier);
            output.WriteLine(await NodePrograms.Clients.RunAsync(
                new Dictionary<string, string>(),
                "node", "inspector.mjs", before, Repository.Place("schema.graphql"), Repository.Place("CHANGELOG.md")));
        }
        finally
        {
            File.Delete(before);
        }
    }

    private static async Task<string?> SchemaOfAsync(string commit)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["show", $"{commit}:schema.graphql"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var schema = await git.StandardOutput.ReadToEndAsync();
        await git.WaitForExitAsync();
        return git.ExitCode == 0 ? schema : null;
    }
}
