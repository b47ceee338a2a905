using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Testing;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>The library over a database of its own, asked in the process.</summary>
public sealed class LibraryServer
{
    private static readonly GraphQLSerializer Serializer = new();

    private readonly IServiceProvider services;
    private readonly IDocumentExecuter executer;
    private readonly PublicErrors errors;
    private readonly ConcurrentQueue<Exception> unexpected = new();

    private LibraryServer(Action<DbContextOptionsBuilder> database, LibraryPolicy policy, IReadOnlyDictionary<string, string?> settings)
    {
        services = new ServiceCollection()
            .AddDbContextFactory<LibraryDb>(options => database(options.AddInterceptors(Sql)))
            .AddSingleton(policy)
            .AddSingleton<IRowSource, LibraryRows>()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddEntities()
            .AddEntity<BookType>()
            .AddEntity<BookTradeType>()
            .AddEntity<AuthorType>()
            .AddEntity<LoanType>()
            .AddErrors<LendingErrors>()
            .AddErrors<BookErrors>()
            .AddSingleton<ReaderType>()
            .AddSingleton<LibraryQuery>()
            .AddSingleton<LibraryMutation>()
            .AddSingleton<ISchema, LibrarySchema>()
            .AddLogging()
            .AddGraphQL(engine => engine.AddCompiledExecution())
            .AddSingleton<ErrorMask>()
            .AddSingleton<PublicErrors>()
            .BuildServiceProvider();

        executer = services.GetRequiredService<IDocumentExecuter>();
        errors = services.GetRequiredService<PublicErrors>();
    }

    public SqlLog Sql { get; } = new();

    public ISchema Schema => services.GetRequiredService<ISchema>();

    public static async Task<LibraryServer> OverAsync(
        string database, LibraryContents contents, LibraryPolicy? policy = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var server = new LibraryServer(await DatabaseAsync(database), policy ?? new LibraryPolicy(), settings ?? new Dictionary<string, string?>());

        await using var context = await server.OpenAsync();
        await context.Database.EnsureCreatedAsync();
        context.AddRange(contents.Authors);
        context.AddRange(contents.Books);
        context.AddRange(contents.Loans);
        await context.SaveChangesAsync();
        server.Sql.Take();

        return server;
    }

    public Task<LibraryDb> OpenAsync() => services.GetRequiredService<IDbContextFactory<LibraryDb>>().CreateDbContextAsync();

    /// <summary>The answer as JSON: data and errors.</summary>
    public Task<JsonNode> AskAsync(string query, object? variables = null) => AskAsync(query, null, variables);

    /// <summary>As above; a document that was parsed before is what a cache of documents gives.</summary>
    public async Task<JsonNode> AskAsync(string query, GraphQLDocument? document, object? variables)
    {
        await using var scope = services.CreateAsyncScope();

        var result = await executer.ExecuteAsync(options =>
        {
            options.Schema = Schema;
            options.Query = query;
            options.Document = document;
            options.RequestServices = scope.ServiceProvider;
            options.Variables = variables is null ? null : Serializer.Deserialize<Inputs>(JsonSerializer.Serialize(variables));
            options.ThrowOnUnhandledException = false;
            options.UnhandledExceptionDelegate = failure =>
            {
                unexpected.Enqueue(failure.OriginalException);
                return Task.CompletedTask;
            };
        });

        errors.Publish(result);
        return JsonNode.Parse(Serializer.Serialize(result))!;
    }

    /// <summary>The data of an answer that must have no errors.</summary>
    public async Task<JsonNode> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);

        if (answer["errors"] is { } failures)
        {
            Assert.Fail($"{failures.ToJsonString()}\n{string.Join('\n', unexpected)}\n{string.Join('\n', Sql.Take())}");
        }

        return answer["data"]!;
    }

    private static async Task<Action<DbContextOptionsBuilder>> DatabaseAsync(string database)
    {
        var name = $"library-{Guid.NewGuid():N}";

        switch (database)
        {
            case Libraries.InMemory:
                return options => options.UseInMemoryDatabase(name);
            case Libraries.PostgreSql:
                var place = (await PostgreSqlCluster.SharedAsync()).NewDatabase();
                return options => options.UseNpgsql(place);
            default:
                var file = Path.Combine(Path.GetTempPath(), name + ".db");
                AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
                return options => options.UseSqlite($"Data Source={file}");
        }
    }
}
