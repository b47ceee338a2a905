using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace CustomerGraph.Api.Tests.Customers.Contacts;

/// <summary>The commands as an operator runs them, on a database with an import in it.</summary>
public sealed class PrivacyCommandExamples : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("privacy-");

    private string Database => Path.Combine(folder.FullName, "company.db");

    [Fact]
    public async Task What_is_kept_is_written_as_JSON_and_erased_for_good()
    {
        Write("employees.csv", "code,name", "E1,Ada");
        Write("customers.csv", "code,name,channel", "C1,Harbour,RETAIL");
        Write("contacts.csv", "customerCode,number,name,email,notes", "C1,1,Wanda Whisper,wanda@example.com,Plays chess", "C1,2,Bob,,");
        Assert.Equal(0, (await RunAsync("import", folder.FullName, "--rejected", Path.Combine(folder.FullName, "rejected.csv"))).Code);

        var (code, said) = await RunAsync("privacy", "export", "--customer", "C1");
        var data = JsonNode.Parse(said)!.AsArray();
        Assert.Equal(0, code);
        Assert.Equal(["C1/1", "C1/2"], data.Select(contact => (string)contact!["contact"]!));
        Assert.Contains("Wanda Whisper", data[0]!["fields"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("wanda@example.com", data[0]!["history"]!.ToJsonString(), StringComparison.Ordinal);

        File.Delete(Path.Combine(folder.FullName, "contacts.csv"));
        Assert.Contains("Wanda Whisper", Bytes(), StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("privacy", "erase", "--contact", "C1/1", "--reason", "asked for it")).Code);
        Assert.DoesNotContain("Wanda", Bytes(), StringComparison.Ordinal);
        Assert.DoesNotContain("wanda@", Bytes(), StringComparison.Ordinal);
        Assert.DoesNotContain("Plays chess", Bytes(), StringComparison.Ordinal);

        var left = Path.Combine(folder.FullName, "left.json");
        Assert.Equal(0, (await RunAsync("privacy", "export", "--customer", "C1", "--contact", "C1/1", "--output", left)).Code);
        var erased = JsonNode.Parse(await File.ReadAllTextAsync(left))!.AsArray().Single()!;
        Assert.Equal(("ERASED", 0), ((string)erased["state"]!, erased["fields"]!.AsArray().Count));
        Assert.Equal(["privacy EXPORT"], erased["reads"]!.AsArray().Select(read => $"{read!["actor"]} {read["kind"]}"));
        Assert.Equal(0, (await RunAsync("audit", "verify")).Code);
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_and_told_by_the_exit_code()
    {
        Assert.Equal(2, (await RunAsync("privacy", "export", "--customer", "C1")).Code);
        Assert.False(File.Exists(Database));
        Write("employees.csv", "code,name", "E1,Ada");
        Assert.Equal(0, (await RunAsync("import", folder.FullName, "--rejected", Path.Combine(folder.FullName, "rejected.csv"))).Code);

        Assert.Equal((1, "There is no such contact."), await RunAsync("privacy", "export", "--customer", "C1"));
        Assert.Equal((1, "There is no such contact."), await RunAsync("privacy", "erase", "--contact", "C1/1", "--reason", "asked for it"));
    }

    public void Dispose()
    {
        using (var connection = new SqliteConnection($"Data Source={Database}"))
        {
            SqliteConnection.ClearPool(connection);
        }

        folder.Delete(recursive: true);
    }

    private void Write(string file, params string[] lines) => File.WriteAllLines(Path.Combine(folder.FullName, file), lines);

    /// <summary>All bytes of the database and of what lies beside it.</summary>
    private string Bytes() => string.Concat(folder.GetFiles("company.db*").Select(file => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(file.FullName))));

    private async Task<(int Code, string Said)> RunAsync(params string[] arguments)
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
        process.Start();
        var said = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));

        return (process.ExitCode, (await said).Trim());
    }
}
