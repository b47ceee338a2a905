using System.Net;
using System.Net.Http.Json;
using CustomerGraph.Api.Hosting;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using Spectre.Console;

namespace CustomerGraph.Api.Tests.Access.SignIn;

/// <summary>Development, where whoever shows nothing is somebody all the same.</summary>
public sealed class DemoUserExamples
{
    private const string Me = "{ me { name actor roles employee { code } } }";

    [Fact]
    public async Task Over_a_store_without_the_demo_company_it_is_a_stand_in()
    {
        await using var server = await DevelopmentAsync("employees.csv", "code,name,role\nE001,Lin,SALESPERSON\n");

        Assert.Equal(
            """{"me":{"name":"demo","actor":"demo","roles":["GENERAL_MANAGER"],"employee":null}}""", (await server.DataAsync(Me)).ToJsonString());
    }

    [Fact]
    public async Task It_is_the_general_manager_of_the_demo_company_where_there_is_one()
    {
        await using var server = await DevelopmentAsync("employees.csv", "code,name,role\nE001,Lin,GENERAL_MANAGER\n");

        Assert.Equal(
            """{"me":{"name":"Lin","actor":"E001","roles":["GENERAL_MANAGER"],"employee":{"code":"E001"}}}""", (await server.DataAsync(Me)).ToJsonString());
    }

    [Theory]
    [InlineData("Authorization", "Bearer wrong")]
    [InlineData("Authorization", "")]
    [InlineData("Authorization", "Basic OmhlbGxv")]
    [InlineData("X-Api-Key", "wrong")]
    [InlineData("X-Api-Key", "")]
    public async Task Who_shows_something_wrong_is_nobody_and_not_the_demo_user(string header, string value)
    {
        await using var server = await DevelopmentAsync("employees.csv", "code,name,role\nE001,Lin,GENERAL_MANAGER\n");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Me }) };
        request.Headers.TryAddWithoutValidation(header, value);

        using var answer = await server.Client.SendAsync(request);
        using var socket = await SignInSocket.ConnectAsync(server);
        await socket.IntroduceAsync(header == "X-Api-Key" ? $$"""{"apiKey":"{{value}}"}""" : $$"""{"authorization":"{{value}}"}""");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.True(answer.Headers.Contains("WWW-Authenticate"));
        Assert.Equal((4403, "Forbidden"), await socket.ClosedAsync());
    }

    [Theory]
    [InlineData("Development", "DEVELOPMENT: whoever asks without credentials acts as demo, the GENERAL MANAGER, and sees everything.")]
    [InlineData("Production", "Only API keys are taken: Access:Jwt names no issuer of tokens.")]
    public async Task The_start_says_who_is_let_in(string environment, string line)
    {
        using var database = await TemporaryDatabase.OfAsync(DatabaseKind.Sqlite);
        await using var server = Server.Build(
            [$"--environment={environment}", "--urls=http://127.0.0.1:0", "--Demo:Seed=false", "--Logging:LogLevel:Default=None"],
            _ => StoreSettings.Parse(database.Connection));
        using var printed = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(printed) });
        console.Profile.Width = 1000;

        await Server.PrepareAsync(server, console, CancellationToken.None);
        await server.StartAsync();
        await DoorNotice.ShowAsync(server, console, CancellationToken.None);

        Assert.Contains(line, printed.ToString(), StringComparison.Ordinal);
        await server.StopAsync();
    }

    private static async Task<RunningServer> DevelopmentAsync(string file, string text)
    {
        var folder = Directory.CreateTempSubdirectory("demo-");

        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, file), text);

            return await RunningServer.OverAsync(new StoreSettings(StoreProvider.InMemory, ""), folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
