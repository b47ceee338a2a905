using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Access.SignIn;

/// <summary>The product as a process of its own in Production, which asks its issuer over HTTPS.</summary>
public sealed partial class LiveIssuerInProductionExamples : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("issuer-");
    private readonly X509Certificate2 certificate = Certificate();

    [Fact]
    public async Task The_server_starts_while_its_issuer_is_away_and_takes_tokens_as_soon_as_it_is_there()
    {
        await using var issuer = await LiveIssuer.StartAsync(certificate);
        issuer.Answers = LiveIssuer.Away;
        var trusted = Path.Combine(folder.FullName, "trusted.pem");
        await File.WriteAllTextAsync(trusted, certificate.ExportCertificatePem());
        await using var server = await StartAsync(issuer, trusted);
        using var client = new HttpClient { BaseAddress = new(server.Address) };

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await AskAsync(client, issuer.Token("G1", DateTimeOffset.UtcNow)));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(client, null));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);

        issuer.Answers = null;

        await EventuallyAsync(() => AskAsync(client, issuer.Token("G1", DateTimeOffset.UtcNow)));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(client, issuer.Token("G1", DateTimeOffset.UtcNow.AddDays(-1))));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(client, null));
    }

    /// <summary>An issuer that nobody vouches for may be anybody.</summary>
    [Fact]
    public async Task An_issuer_whose_certificate_is_not_trusted_is_not_believed()
    {
        await using var issuer = await LiveIssuer.StartAsync(certificate);
        await using var server = await StartAsync(issuer, trusted: null);
        using var client = new HttpClient { BaseAddress = new(server.Address) };

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await AskAsync(client, issuer.Token("G1", DateTimeOffset.UtcNow)));
        Assert.Equal(0, issuer.Readings);
    }

    public void Dispose()
    {
        certificate.Dispose();
        folder.Delete(recursive: true);
    }

    private static async Task EventuallyAsync(Func<Task<HttpStatusCode>> ask)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        while (await ask() != HttpStatusCode.OK)
        {
            await Task.Delay(200, patience.Token);
        }
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={me{actor}}");
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        using var answer = await client.SendAsync(request);

        return answer.StatusCode;
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=issuer", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));

        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private async Task<ServerProcess> StartAsync(LiveIssuer issuer, string? trusted)
    {
        var program = typeof(Program).Assembly.Location;
        var database = Path.Combine(folder.FullName, "issuer.db");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "employees.csv"), "code,name,role\nG1,Lin,GENERAL_MANAGER\n");
        await ProgramRun.CompleteAsync("dotnet", program, "import", folder.FullName, "--database", database);
        var environment = new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production" };

        if (trusted is not null)
        {
            environment["SSL_CERT_FILE"] = trusted;
        }

        return await ServerProcess.StartAsync(
            Listening(),
            environment,
            [
                "dotnet", program, "--database", database, "--urls", "http://127.0.0.1:0", .. issuer.Settings,
                "--Access:Jwt:KeysReadAgainAfter=00:00:01",
            ]);
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://[^\s""]+)")]
    private static partial Regex Listening();
}
