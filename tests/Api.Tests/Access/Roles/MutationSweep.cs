using GraphQL.Types;

namespace CustomerGraph.Api.Tests.Access.Roles;

/// <summary>Every mutation, tried by everybody.</summary>
public sealed class MutationSweep(RoleServer server) : IClassFixture<RoleServer>
{
    [Theory]
    [MemberData(nameof(Asker.Names), MemberType = typeof(Asker))]
    public async Task A_mutation_is_done_exactly_for_those_to_whom_the_table_gives_it(string name)
    {
        var asker = Asker.Parse(name);
        var table = new SchemaTable(server.Schema);
        var mutations = server.Schema.Mutation!.Fields.ToList();
        var answers = await server.AskAsync(asker, mutations.Select(Written));

        Assert.NotEmpty(mutations);
        Assert.All(mutations.Zip(answers), pair =>
        {
            var (mutation, answer) = pair;
            var isAllowed = table.MayRead(asker, "Mutation", mutation.Name);

            Assert.True(
                Refusals.Of(answer).SequenceEqual(isAllowed ? [] : [$"{Refusals.CodeFor(asker)} {mutation.Name}"]),
                $"{asker} tries {mutation.Name}: {answer.ToJsonString()}");
            Assert.True(answer.AsObject().ContainsKey("data"), $"{mutation.Name} was not understood: {answer.ToJsonString()}");
            Assert.Equal(isAllowed, answer["data"] is not null);
        });
    }

    [Theory]
    [MemberData(nameof(Asker.Names), MemberType = typeof(Asker))]
    public async Task Only_who_may_name_custodians_can_give_one(string name)
    {
        var asker = Asker.Parse(name);
        var mutation = Written(server.Schema.Mutation!.GetField("changeCustomer")!);
        var answer = await server.AskAsync(asker, mutation.Replace("expectedVersion", "custodian: \"E1\", expectedVersion", StringComparison.Ordinal));
        var isAllowed = asker.Of(Domain.Access.Right.NameCustodians) == Domain.Access.Grant.Always;

        Assert.Equal(isAllowed, Refusals.Of(answer) is []);
    }

    private static string Written(FieldType mutation) => $"mutation {{ {mutation.Name}{SampleValues.ArgumentsOf(mutation)} {{ __typename }} }}";
}
