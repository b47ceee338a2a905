using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Access.SignIn;

/// <summary>The product as a process of its own in Production, told to log all that it can: no secret may be in any of it.</summary>
public sealed partial class SecretsInLogs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("secrets-");
    private readonly Issuer issuer = new();
    private readonly StringBuilder answers = new();

    [Fact]
    public async Task Neither_keys_nor_tokens_are_in_what_the_server_prints_or_answers_in_errors()
    {
        var program = typeof(Program).Assembly.Location;
        var database = Path.Combine(folder.FullName, "secrets.db");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "employees.csv"), "code,name,role\nG1,Lin,GENERAL_MANAGER\n");
        await ProgramRun.CompleteAsync("dotnet", program, "import", folder.FullName, "--database", database);
        var key = (await ProgramRun.CompleteAsync(
            "dotnet", program, "keys", "create", "--owner", "G1", "--name", "Test", "--scopes", "read", "export", "--database", database)).Trim();
        var token = issuer.Token("G1", DateTimeOffset.UtcNow);
        var stale = issuer.Token("G1", DateTimeOffset.UtcNow.AddDays(-1));
        var wrongKey = key[..^4] + "0000";

        await using var server = await ServerProcess.StartAsync(
            Listening(),
            new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
            [
                "dotnet", program, "--database", database, "--urls", "http://127.0.0.1:0", .. issuer.Settings,
                "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Trace", "--Logging:LogLevel:Microsoft.EntityFrameworkCore=Trace",
            ]);
        using var client = new HttpClient { BaseAddress = new(server.Address) };

        await SendAsync(client, "/graphql?query={me{name}}", ("X-Api-Key", key));
        await SendAsync(client, "/graphql?query={me{name}}", ("X-Api-Key", wrongKey));
        await SendAsync(client, "/graphql?query={me{name}}", ("Authorization", $"Bearer {token}"));
        await SendAsync(client, "/graphql?query={me{name}}", ("Authorization", $"Bearer {stale}"));
        await SendAsync(client, "/graphql?query={me{name}}", ("Authorization", $"Bearer {token}x"));
        await SendAsync(client, "/graphql?query={me{name}}", ("Authorization", Basic(key)));
        await SendAsync(client, "/graphql?query={nonsense}", ("Authorization", Basic(key)));
        await SendAsync(client, $"/export/nothing.csv?from=2026-01-01&api_key={key}");
        await SendAsync(client, $"/export/nothing.csv?API_KEY={wrongKey}");
        await SendAsync(client, $"/graphql?query={{me{{name}}}}&api%5Fkey={key}");
        await SendAsync(client, "/graphql?query={me{name}}", ("Authorization", $"Bearer {key}"));
        await SendAsync(client, "/graphql?query={me{name}}", ("Authorization", key));
        await SendAsync(client, "/graphql?query={me{name}}", ("Authorization", $"Digest {key}"));
        await SendAsync(client, "/graphql?query={me{name}}", ("X-Api-Key", token));
        await SendAsync(client, "/graphql?query={me{name}}", ("Authorization", $"Bearer {token}"), ("X-Api-Key", key));
        var forged = ForgedTokens.All.Values.Select(forge => forge(issuer, DateTimeOffset.UtcNow)).Append(token).Append(stale).ToList();

        foreach (var one in forged)
        {
            await SendAsync(client, "/graphql?query={me{name}}", ("Authorization", $"Bearer {one}"));
        }

        await IntroduceAsync(client, $$"""{"authorization":"Bearer {{token}}"}""");
        await IntroduceAsync(client, $$"""{"authorization":"Bearer {{stale}}"}""");
        await IntroduceAsync(client, $$"""{"apiKey":"{{key}}"}""");
        await IntroduceAsync(client, $$"""{"apiKey":"{{wrongKey}}","authorization":"Bearer {{token}}"}""");
        var made = await MakeKeyAsync(client, token);

        var printed = server.Printed;
        Assert.Contains("/export/nothing.csv?from=2026-01-01", printed, StringComparison.Ordinal);
        Assert.Contains("Request finished", printed, StringComparison.Ordinal);
        // What EF Core and the reader of tokens say at these levels is there, so that it could have told something.
        Assert.Contains("Executed DbCommand", printed, StringComparison.Ordinal);
        Assert.Contains("Microsoft.AspNetCore.Authentication", printed, StringComparison.Ordinal);

        // Of a token neither the signature nor what it says of the person; what is shorter stands in the log by chance.
        foreach (var secret in forged.SelectMany(one => one.Split('.').Skip(1)).Where(part => part.Length > 20)
            .Concat([Secret(key), Secret(wrongKey), Secret(made), Basic(key)[6..]]).Distinct())
        {
            Assert.DoesNotContain(secret, printed, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, answers.ToString(), StringComparison.Ordinal);
        }
    }

    public void Dispose()
    {
        issuer.Dispose();
        folder.Delete(recursive: true);
    }

    private static string Secret(string key) => key[12..];

    private static string Basic(string key) => $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"excel:{key}"))}";

    private static async Task<string> MakeKeyAsync(HttpClient client, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(
                """{"query":"mutation { createApiKey(input: { name: \"New\", scopes: [READ] }) { secret } }"}""", Encoding.UTF8, "application/json"),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
        using var answer = await client.SendAsync(request);

        return KeyText().Match(await answer.Content.ReadAsStringAsync()).Value is { Length: > 0 } key
            ? key
            : throw new InvalidOperationException("No key was made.");
    }

    private static async Task IntroduceAsync(HttpClient client, string payload)
    {
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, default);
        await socket.SendAsync(
            Encoding.UTF8.GetBytes($$"""{"type":"connection_init","payload":{{payload}}}"""), System.Net.WebSockets.WebSocketMessageType.Text, true, default);
        await socket.ReceiveAsync(new byte[1024], default);
    }

    private async Task SendAsync(HttpClient client, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await client.SendAsync(request);
        answers.Append(answer.Headers).Append(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://[^\s""]+)")]
    private static partial Regex Listening();

    [GeneratedRegex(@"cg_[A-Za-z0-9]{8}_[A-Za-z0-9_-]{43}")]
    private static partial Regex KeyText();
}
