using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>Every field of the schema, asked for by everybody who can sign in, and by nobody.</summary>
public sealed class FieldSweep(SignedInCompany server) : IClassFixture<SignedInCompany>
{
    [Theory]
    [MemberData(nameof(Asker.NamesOfRoles), MemberType = typeof(Asker))]
    public async Task A_field_is_given_exactly_to_those_to_whom_the_table_gives_it(string name)
    {
        var asker = Asker.Parse(name);
        var table = new SchemaTable(server.Schema);
        var paths = new SchemaPaths(server.Schema);
        var fields = paths.Fields(server.Schema).ToList();
        var answers = await server.AskAsync(asker, fields.Select(field => paths.Query(field.Type, Selection(field.Field))));

        Assert.True(fields.Count > 150, $"Only {fields.Count} fields were found.");
        Assert.All(fields.Zip(answers), pair =>
        {
            var ((type, field), answer) = pair;
            var way = paths.WayTo(type).Append((type.Name, field.Name));
            var refused = way.Where(step => !table.MayReadWhatTheySee(asker, step.Item1, step.Item2)).Select(step => step.Item2).FirstOrDefault();
            var expected = refused is null ? [] : new[] { $"{Refusals.CodeFor(asker)} {refused}" };

            Assert.True(expected.SequenceEqual(Refusals.Of(answer)), $"{asker} asks for {type.Name}.{field.Name}: {answer.ToJsonString()}");
            Assert.True(refused is not null || answer["errors"] is null, $"{type.Name}.{field.Name}: {answer.ToJsonString()}");
            Assert.True(
                refused is not null || SeesTooFew(asker, type) || answer.ToJsonString().Contains($"\"{field.Name}\":", StringComparison.Ordinal),
                $"Nothing was there to be asked for {type.Name}.{field.Name}: {answer.ToJsonString()}");
        });
    }

    [Fact]
    public async Task Nobody_is_given_anything()
    {
        var paths = new SchemaPaths(server.Schema);

        foreach (var fields in paths.Fields(server.Schema).Chunk(40))
        {
            using var answer = await server.SendAsync(Asker.Anonymous, [.. fields.Select(field => paths.Query(field.Type, Selection(field.Field)))]);
            var body = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;

            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("AUTH_NOT_AUTHENTICATED", (string?)body["errors"]![0]!["extensions"]!["code"]);
            Assert.Null(body["data"]);
        }
    }

    [Fact]
    public void What_only_mutations_give_follows_them() => Assert.All(
        new SchemaPaths(server.Schema).Unreached(server.Schema),
        type => Assert.All(type.Fields, field => Assert.Equal(
            Policy.OfField, PolicyWalk.Fields(server.Schema).Single(other => other.Coordinate == $"{type.Name}.{field.Name}").Policy)));

    /// <summary>An opportunity is what one customer buys below its peers; who sees a handful of customers sees none.</summary>
    private static bool SeesTooFew(Asker asker, IObjectGraphType type) =>
        asker.Role is Role.Salesperson or Role.CardCustodian && (type.Name is "Opportunity" or "OpportunitiesEdge");

    private static string Selection(FieldType field) =>
        field.Name + SampleValues.ArgumentsOf(field) + (field.ResolvedType!.GetNamedType() is ScalarGraphType ? "" : " { __typename }");
}
