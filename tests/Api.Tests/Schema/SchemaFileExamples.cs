using System.Text;
using CustomerGraph.Api.Schema;
using CustomerGraph.Api.Tests.Serving;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Schema;

[Collection(Company.Collection)]
public sealed class SchemaFileExamples(Company company)
{
    private const string Regenerate = "dotnet run --project Api -- schema export --output schema.graphql";

    [Fact]
    public void The_schema_in_the_repository_is_what_the_code_serves()
    {
        var written = File.ReadAllLines(Repository.Place("schema.graphql"));
        var served = Encoding.UTF8.GetString(SchemaCommand.Print()).Split('\n');
        var line = Enumerable.Zip(written, served).TakeWhile(pair => pair.First == pair.Second).Count();

        Assert.True(
            line == written.Length && served.Skip(line).All(string.IsNullOrEmpty),
            $"schema.graphql is not what the code serves: line {line + 1} is '{written.ElementAtOrDefault(line)}' "
            + $"and would be '{served.ElementAtOrDefault(line)}'. Write it again: {Regenerate}");
    }

    [Fact]
    public async Task A_server_hands_out_what_the_command_exports() =>
        Assert.Equal(
            SchemaCommand.Print(),
            await (await company.OnSqliteAsync()).Client.GetByteArrayAsync("/graphql/schema.graphql"));
}
