using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace CustomerGraph.Api.Tests.Access.Audit;

/// <summary>The command as people run it, on a database with an import in it.</summary>
public sealed class AuditCommandExamples : IDisposable
{
    private static readonly string Key = new('k', 32);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("audit-");

    private string Database => Path.Combine(folder.FullName, "company.db");

    [Fact]
    public async Task It_says_in_one_sentence_what_it_found_and_tells_it_by_its_exit_code()
    {
        File.WriteAllLines(Path.Combine(folder.FullName, "products.csv"), ["sku,name", "P1,Product"]);
        File.WriteAllLines(Path.Combine(folder.FullName, "employees.csv"), ["code,name", "E1,Ada"]);
        Assert.Equal(0, (await RunAsync(["import", folder.FullName, "--rejected", Path.Combine(folder.FullName, "rejected.csv")])).Code);

        var (whole, said) = await RunAsync(["audit", "verify"]);
        Assert.Equal(0, whole);
        Assert.StartsWith("The audit trail is whole: 2 entries up to 2:", said, StringComparison.Ordinal);

        var (_, head) = await RunAsync(["audit", "head"]);
        Assert.Matches("^2:[0-9a-f]{64}$", head);
        Assert.Equal(0, (await RunAsync(["audit", "verify", "--head", head])).Code);
        Assert.Equal(
            (1, "The trail was truncated: the entries from 3 on are missing."),
            await RunAsync(["audit", "verify", "--head", "3" + head[1..]]));
        Assert.Equal(2, (await RunAsync(["audit", "verify", "--head", "nonsense"])).Code);

        Assert.Equal(1, (await RunAsync(["audit", "verify"], Key)).Code);
        Assert.EndsWith(", sealed.", (await RunAsync(["audit", "seal"], Key)).Said, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(["audit", "verify"], Key)).Code);
        Assert.Equal(2, (await RunAsync(["audit", "verify"], "short")).Code);

        Tamper("UPDATE audit_trail SET actor = 'nobody' WHERE position = 1");
        Assert.Equal((1, "Entry 1 was edited."), await RunAsync(["audit", "verify"], Key));
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_not_made()
    {
        var (code, said) = await RunAsync(["audit", "verify"]);

        Assert.Equal((2, "The audit trail could not be looked at: There is no database, or it cannot be reached."), (code, said));
        Assert.False(File.Exists(Database));
    }

    public void Dispose()
    {
        using (var connection = new SqliteConnection($"Data Source={Database}"))
        {
            SqliteConnection.ClearPool(connection);
        }

        folder.Delete(recursive: true);
    }

    private void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"DROP TRIGGER audit_trail_no_update; {sql}";
        command.ExecuteNonQuery();
    }

    private async Task<(int Code, string Said)> RunAsync(string[] arguments, string? key = null)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments, "--database", Database])
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };

        if (key is not null)
        {
            process.StartInfo.Environment["Audit__Key"] = key;
        }

        process.Start();
        var said = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));

        return (process.ExitCode, (await said).Trim());
    }
}
