using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CustomerGraph.Api.Tests.Access.SignIn;

/// <summary>An issuer that is there over HTTP, as OpenID Connect has it: a document about itself, and its keys.</summary>
internal sealed class LiveIssuer : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly Dictionary<string, RSA> keys = [];
    private int readings;

    private LiveIssuer(X509Certificate2? certificate)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        server = builder.Build();
        server.MapGet("/.well-known/openid-configuration", async (HttpContext http) =>
        {
            Interlocked.Increment(ref readings);
            await (Answers ?? DocumentAsync)(http);
        });
        server.MapGet("/keys", (HttpContext http) => http.Response.WriteAsJsonAsync(new JsonObject
        {
            ["keys"] = new JsonArray([.. Published.Select(Shown)]),
        }));
    }

    /// <summary>Where it is, which is also what it is called.</summary>
    public string Address => server.Urls.Single();

    /// <summary>The names of the keys that it shows; whatever it signs with.</summary>
    public IReadOnlyList<string> Published { get; set; } = ["key-1"];

    /// <summary>What it does instead of answering; null when it answers.</summary>
    public Func<HttpContext, Task>? Answers { get; set; }

    /// <summary>How often somebody asked for the document.</summary>
    public int Readings => readings;

    /// <summary>What tells a server to trust it.</summary>
    public IReadOnlyList<string> Settings => [$"--Access:Jwt:Authority={Address}", $"--Access:Jwt:Audience={Issuer.Audience}"];

    /// <summary>Nobody is there.</summary>
    public static Task Away(HttpContext http)
    {
        http.Abort();

        return Task.CompletedTask;
    }

    public static async Task<LiveIssuer> StartAsync(X509Certificate2? certificate = null)
    {
        var issuer = new LiveIssuer(certificate);
        await issuer.server.StartAsync();

        return issuer;
    }

    /// <summary>A token for an employee, signed with one of its keys, an hour long.</summary>
    public string Token(string employee, DateTimeOffset now, string key = "key-1", Action<JsonObject>? claims = null)
    {
        var head = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = key };
        var body = new JsonObject
        {
            ["iss"] = Address,
            ["aud"] = Issuer.Audience,
            ["sub"] = employee,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        };
        claims?.Invoke(body);
        var signed = $"{Issuer.Encoded(head.ToJsonString())}.{Issuer.Encoded(body.ToJsonString())}";
        var signature = Key(key).SignData(System.Text.Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();

        foreach (var key in keys.Values)
        {
            key.Dispose();
        }
    }

    private Task DocumentAsync(HttpContext http) =>
        http.Response.WriteAsJsonAsync(new JsonObject { ["issuer"] = Address, ["jwks_uri"] = $"{Address}/keys" });

    private JsonNode Shown(string name)
    {
        var parts = Key(name).ExportParameters(false);

        return new JsonObject
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = name,
            ["n"] = Base64Url.EncodeToString(parts.Modulus), ["e"] = Base64Url.EncodeToString(parts.Exponent),
        };
    }

    private RSA Key(string name)
    {
        lock (keys)
        {
            return keys.TryGetValue(name, out var key) ? key : keys[name] = RSA.Create(2048);
        }
    }
}
