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

        output.WriteLine(await CompareAsync(
            earlier,
            await File.ReadAllTextAsync(Repository.Place("schema.graphql")),
            await File.ReadAllTextAsync(Repository.Place("CHANGELOG.md"))));
    }

    [NodeFact]
    public async Task A_field_that_is_gone_is_found_until_the_changelog_says_so()
    {
        const string before = "type Query { name: String title: String }";
        const string after = "type Query { title: String }";

        var found = await Assert.ThrowsAsync<InvalidOperationException>(() => CompareAsync(before, after, "- Breaking: `Query.title`"));

        Assert.Contains("Query.name", found.Message, StringComparison.Ordinal);
        await CompareAsync(before, after, "- Breaking: `Query.name` is `Query.title`.");
    }

    /// <summary>What the inspector says.</summary>
    /// <exception cref="InvalidOperationException">Something breaks and is not recorded.</exception>
    private static async Task<string> CompareAsync(string before, string after, string changelog)
    {
        var folder = Directory.CreateTempSubdirectory("schemas-");

        try
        {
            var files = new[] { ("before.graphql", before), ("after.graphql", after), ("CHANGELOG.md", changelog) }
                .Select(file => (Path: Path.Combine(folder.FullName, file.Item1), Text: file.Item2)).ToList();
            files.ForEach(file => File.WriteAllText(file.Path, file.Text));

            return await NodePrograms.Clients.RunAsync(
                new Dictionary<string, string>(), ["node", "inspector.mjs", .. files.Select(file => file.Path)]);
        }
        finally
        {
            folder.Delete(recursive: true);
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
