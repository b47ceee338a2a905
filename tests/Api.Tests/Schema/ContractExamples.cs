using System.Text;
using CustomerGraph.Api.Schema;
using CustomerGraph.Testing;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace CustomerGraph.Api.Tests.Schema;

/// <summary>The schema against the part of the contract that others build on, in Contract.graphql.</summary>
public sealed class ContractExamples
{
    private static readonly SDLPrinter Printer = new();

    private static readonly Dictionary<string, GraphQLTypeDefinition> Served =
        Types(Encoding.UTF8.GetString(SchemaCommand.Print()));

    public static TheoryData<string> Promised => [.. Contract.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, GraphQLTypeDefinition> Contract =>
        Types(File.ReadAllText(Repository.Place("tests", "Api.Tests", "Schema", "Contract.graphql")));

    [Theory]
    [MemberData(nameof(Promised))]
    public void A_promised_type_is_served(string name)
    {
        var promised = Contract[name];

        Assert.True(Served.TryGetValue(name, out var served), $"{name} is not served.");
        Assert.Equal(promised.Kind, served.Kind);
        Assert.All(Members(promised), member => Assert.Contains(member, Members(served)));
    }

    [Theory]
    [MemberData(nameof(Promised))]
    public void Whoever_sends_what_is_promised_need_send_no_more(string name) =>
        Assert.All(Needed(Served[name]), needed => Assert.Contains(needed, Needed(Contract[name])));

    /// <summary>Fields with their types, arguments with their types and defaults, values: each as one line.</summary>
    private static IReadOnlyList<string> Members(GraphQLTypeDefinition type) => type switch
    {
        GraphQLObjectTypeDefinition { Fields: { } fields } => [.. fields.SelectMany(Members)],
        GraphQLInterfaceTypeDefinition { Fields: { } fields } => [.. fields.SelectMany(Members)],
        GraphQLInputObjectTypeDefinition { Fields: { } fields } => [.. fields.Select(Shown)],
        GraphQLEnumTypeDefinition { Values: { } values } => [.. values.Select(value => value.Name.StringValue)],
        _ => [],
    };

    private static IEnumerable<string> Members(GraphQLFieldDefinition field) =>
        (field.Arguments ?? Enumerable.Empty<GraphQLInputValueDefinition>())
            .Select(argument => $"{field.Name.StringValue}({Shown(argument)})")
            .Prepend($"{field.Name.StringValue}: {Printer.Print(field.Type)}");

    /// <summary>Arguments and fields of inputs that must be given.</summary>
    private static IReadOnlyList<string> Needed(GraphQLTypeDefinition type) => type switch
    {
        GraphQLObjectTypeDefinition { Fields: { } fields } =>
        [
            .. from field in fields
               from argument in field.Arguments ?? Enumerable.Empty<GraphQLInputValueDefinition>()
               where IsNeeded(argument)
               select $"{field.Name.StringValue}.{argument.Name.StringValue}",
        ],
        GraphQLInputObjectTypeDefinition { Fields: { } fields } =>
            [.. fields.Where(IsNeeded).Select(field => field.Name.StringValue)],
        _ => [],
    };

    private static bool IsNeeded(GraphQLInputValueDefinition input) =>
        input is { Type: GraphQLNonNullType, DefaultValue: null };

    private static string Shown(GraphQLInputValueDefinition input)
    {
        var value = input.DefaultValue is { } given ? $" = {Printer.Print(given)}" : "";

        return $"{input.Name.StringValue}: {Printer.Print(input.Type)}{value}";
    }

    private static Dictionary<string, GraphQLTypeDefinition> Types(string schema) =>
        Parser.Parse(schema).Definitions.OfType<GraphQLTypeDefinition>().ToDictionary(type => type.Name.StringValue);
}
