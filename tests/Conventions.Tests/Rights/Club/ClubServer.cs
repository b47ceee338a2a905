using System.Text.Json;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Tests.Library;
using CustomerGraph.Conventions.Tests.Transport;
using CustomerGraph.Conventions.Transport;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

/// <summary>The club behind a real Kestrel, over a SQLite file.</summary>
public sealed class ClubServer : IAsyncLifetime, IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"club-{Guid.NewGuid():N}.db");
    private WebApplication app = null!;
    private readonly HttpClient client = new();

    internal SqlLog Sql { get; } = new();

    internal ClubLog Log => app.Services.GetRequiredService<ClubLog>();

    internal ISchema Schema => app.Services.GetRequiredService<ISchema>();

    internal IServiceProvider Services => app.Services;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddHttpContextAccessor();
        builder.Services
            .AddDbContextFactory<LibraryDb>(options => options.UseSqlite($"Data Source={file}").AddInterceptors(Sql))
            .AddSingleton<LibraryPolicy>()
            .AddSingleton<IRowSource, LibraryRows>()
            .AddSingleton<ClubLog>()
            .AddSingleton<IReadRecord>(services => services.GetRequiredService<ClubLog>())
            .AddScoped<ClubJudge>()
            .AddScoped<IPolicyJudge>(services => services.GetRequiredService<ClubJudge>())
            .AddEntities()
            .AddEntity<ClubBookType>()
            .AddEntity<ClubAuthorType>()
            .AddEntity<ClubLoanType>()
            .AddSingleton<OpinionType>()
            .AddSingleton<ClubQuery>()
            .AddSingleton<ClubMutation>()
            .AddSingleton<ClubSubscription>()
            .AddGraphQLConventions(conventions => conventions.Schema<ClubSchema>());

        app = builder.Build();
        app.UseRouting();
        app.MapConventionsGraphQL();

        await using (var db = await app.Services.GetRequiredService<IDbContextFactory<LibraryDb>>().CreateDbContextAsync())
        {
            var contents = ClubContents.Library();
            await db.Database.EnsureCreatedAsync();
            db.AddRange(contents.Authors);
            db.AddRange(contents.Books);
            db.AddRange(contents.Loans);
            await db.SaveChangesAsync();
        }

        await app.StartAsync();
        client.BaseAddress = new(app.Urls.Single());
    }

    /// <summary>The answer to what somebody asks; of what happened before, nothing is remembered.</summary>
    public async Task<Reply> AskAsync(ClubCaller caller, string query, string accept = "application/json", string? key = null)
    {
        Sql.Take();
        Log.Judged.Clear();
        Log.Prepared.Clear();
        Log.Done.Clear();
        Log.Recorded.Clear();

        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")),
        };
        request.Headers.Add("Caller", caller.Name);
        request.Headers.Add("Accept", accept);

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var response = await client.SendAsync(request);

        return await Reply.Of(response);
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(file);
    }

    public void Dispose() => client.Dispose();
}
