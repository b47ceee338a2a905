using System.Net;
using System.Text.RegularExpressions;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Access.SignIn;

/// <summary>What docs/sign-in.md says of <c>dotnet user-jwts</c>, done with the tool itself, in a home of its own.</summary>
public sealed partial class UserJwtsExamples : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("user-jwts-");

    private string Home => Path.Combine(folder.FullName, "home");

    private string Database => Path.Combine(folder.FullName, "jwts.db");

    [Fact]
    public async Task A_token_of_the_tool_is_taken_in_Development_and_nowhere_else_and_the_tool_leaves_the_repository_as_it_is()
    {
        Directory.CreateDirectory(Home);
        var project = Copied();
        var made = await ProgramRun.CompleteAsync(
            "env", $"HOME={Home}", $"DOTNET_CLI_HOME={Home}", "DOTNET_NOLOGO=1",
            "dotnet", "user-jwts", "create", "--name", "E012", "--project", project, "--output", "token");
        var token = Token().Match(made).Value;
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "employees.csv"), "code,name,role\nE012,Lin,SALESPERSON\n");
        await ProgramRun.CompleteAsync("dotnet", typeof(Program).Assembly.Location, "import", folder.FullName, "--database", Database);

        Assert.Equal((HttpStatusCode.OK, """{"data":{"me":{"actor":"E012"}}}"""), await AskAsync("Development", token));
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync("Production", token)).Status);
        Assert.All(
            ["CustomerGraph.Api.csproj", "appsettings.json", "appsettings.Development.json", Path.Combine("Properties", "launchSettings.json")],
            file => Assert.Equal(
                File.ReadAllText(Repository.Place("Api", file)).Trim(), File.ReadAllText(Path.Combine(Path.GetDirectoryName(project)!, file)).Trim()));
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>What the tool reads of the project, elsewhere: it writes into what it finds.</summary>
    private string Copied()
    {
        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json" })
        {
            File.Copy(Repository.Place(file), Path.Combine(folder.FullName, file));
        }

        foreach (var file in new[]
        {
            "CustomerGraph.Api.csproj", "appsettings.json", "appsettings.Development.json", Path.Combine("Properties", "launchSettings.json"),
            Path.Combine("Explorer", "Explorer.targets"),
        })
        {
            var copy = Path.Combine(folder.FullName, "Api", file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Repository.Place("Api", file), copy);
        }

        return Path.Combine(folder.FullName, "Api", "CustomerGraph.Api.csproj");
    }

    private async Task<(HttpStatusCode Status, string Body)> AskAsync(string environment, string token)
    {
        await using var server = await ServerProcess.StartAsync(
            Listening(),
            new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = environment, ["HOME"] = Home },
            ["dotnet", typeof(Program).Assembly.Location, "--database", Database, "--urls", "http://127.0.0.1:0", "--Demo:Seed=false"]);
        using var client = new HttpClient { BaseAddress = new(server.Address) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        using var answer = await client.GetAsync("/graphql?query={me{actor}}");

        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex(@"[\w-]+\.[\w-]+\.[\w-]+")]
    private static partial Regex Token();

    [GeneratedRegex(@"Now listening on: (?<address>http://[^\s""]+)")]
    private static partial Regex Listening();
}
