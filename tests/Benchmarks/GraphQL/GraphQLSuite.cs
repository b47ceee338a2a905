using System.Globalization;
using CustomerGraph.Testing;
using Npgsql;

namespace CustomerGraph.Benchmarks.GraphQL;

/// <summary>
/// CustomerGraph beside other GraphQL servers over the same PostgreSQL: first their answers are compared, then they are
/// asked in turn, round by round, so that whatever else the machine does falls on all of them alike.
/// </summary>
internal static class GraphQLSuite
{
    private const int WarmUps = 4;
    private const int Rounds = 5;
    private const int Connections = 8;
    private static readonly TimeSpan RoundLength = TimeSpan.FromSeconds(2);

    /// <summary>Runs the suite and prints its results.</summary>
    /// <param name="write">Whether docs/benchmarks.md gets them too.</param>
    /// <exception cref="InvalidOperationException">The servers do not answer alike.</exception>
    public static async Task RunAsync(bool write)
    {
        var database = (await PostgreSqlCluster.SharedAsync()).NewDatabase();
        await using var product = await Servers.CustomerGraphAsync(database);
        var codes = await PrepareAsync(database);
        var peers = await Servers.PeersAsync(database);
        try
        {
            IReadOnlyList<Contestant> all = [product, .. peers];
            var results = new List<Result>();
            foreach (var workload in Workload.All(codes))
            {
                await CompareAnswersAsync(workload, all);
                results.Add(new(workload, await MeasureAsync(workload, all)));
                Console.WriteLine(results[^1]);
            }

            if (write)
            {
                await ResultsDocument.WriteAsync("graphql", string.Join("\n\n", results));
            }
        }
        finally
        {
            foreach (var peer in peers)
            {
                await peer.DisposeAsync();
            }
        }
    }

    /// <summary>Brings the statistics of the new tables up to date, and picks the customers to be asked for.</summary>
    private static async Task<IReadOnlyList<string>> PrepareAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var vacuum = new NpgsqlCommand("VACUUM ANALYZE", connection);
        await vacuum.ExecuteNonQueryAsync();
        await using var query = new NpgsqlCommand(
            "SELECT code FROM customers WHERE id % 7 = 0 ORDER BY code LIMIT 200", connection);
        await using var reader = await query.ExecuteReaderAsync();
        var codes = new List<string>();
        while (await reader.ReadAsync())
        {
            codes.Add(reader.GetString(0));
        }

        return codes;
    }

    private static async Task CompareAnswersAsync(Workload workload, IReadOnlyList<Contestant> contestants)
    {
        var expected = await contestants[0].AnswersAsync(workload);
        foreach (var other in contestants.Skip(1))
        {
            var answers = await other.AnswersAsync(workload);
            var difference = Lines(expected)
                .Zip(Lines(answers), (ours, theirs) => (Ours: ours, Theirs: theirs))
                .FirstOrDefault(pair => pair.Ours != pair.Theirs);
            if (difference.Ours is not null || Lines(expected).Count() != Lines(answers).Count())
            {
                throw new InvalidOperationException(
                    $"{workload.Name}: {other.Name} answers\n{difference.Theirs}\nwhere CustomerGraph answers\n{difference.Ours}");
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{workload.Name}: {contestants.Count} servers give equal answers"));
    }

    private static IEnumerable<string> Lines(IReadOnlyList<string> answers) =>
        answers.SelectMany(answer => answer.Split('\n'));

    private static async Task<IReadOnlyList<Standing>> MeasureAsync(
        Workload workload, IReadOnlyList<Contestant> contestants)
    {
        var rounds = contestants.ToDictionary(contestant => contestant, _ => new List<Round>());
        // The first rounds warm up and are not counted: just-in-time compilers go on improving for many thousand requests.
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            foreach (var contestant in contestants)
            {
                var measured = await Round.RunAsync(contestant, contestant.Bodies(workload), RoundLength, Connections);
                if (round >= WarmUps)
                {
                    rounds[contestant].Add(measured);
                }
            }
        }

        return [.. contestants.Select(contestant => new Standing(contestant.Name, rounds[contestant]))];
    }
}
