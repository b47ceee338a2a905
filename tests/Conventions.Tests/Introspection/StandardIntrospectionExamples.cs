using System.Text.Json.Nodes;
using CustomerGraph.Conventions.Introspection;
using CustomerGraph.Conventions.Scalars;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Tests.Introspection;

public sealed class StandardIntrospectionExamples
{
    /// <summary>What graphql-js 16 asks with all options of getIntrospectionQuery, and oneOf of 17.</summary>
    private const string Full = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind } mutationType { name kind } subscriptionType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    [Fact]
    public async Task The_introspection_query_with_all_options_is_answered()
    {
        var answer = await Ask(Full);

        Assert.Null(answer["errors"]);
        Assert.Contains(Named(answer["data"]!["__schema"]!["types"]!, "Day")["fields"]!.AsArray(), field => (string?)field!["name"] == "at");
    }

    [Fact]
    public async Task A_scalar_tells_where_it_is_specified_and_other_types_do_not()
    {
        var answer = await Ask("{ a: __type(name: \"DateTime\") { specifiedByURL } b: __type(name: \"Day\") { specifiedByURL } }");

        Assert.StartsWith("https://", (string?)answer["data"]!["a"]!["specifiedByURL"], StringComparison.Ordinal);
        Assert.Null(answer["data"]!["b"]!["specifiedByURL"]);
    }

    [Theory]
    [InlineData("", "new")]
    [InlineData("(includeDeprecated: false)", "new")]
    [InlineData("(includeDeprecated: true)", "old new")]
    public async Task Deprecated_arguments_of_directives_are_shown_when_asked_for(string arguments, string names)
    {
        var answer = await Ask($"{{ __schema {{ directives {{ name isRepeatable args{arguments} {{ name }} }} }} }}");
        var directive = Named(answer["data"]!["__schema"]!["directives"]!, "shown");

        Assert.Equal(names, string.Join(' ', directive["args"]!.AsArray().Select(argument => (string?)argument!["name"])));
        Assert.True((bool?)directive["isRepeatable"]);
    }

    private static JsonNode Named(JsonNode list, string name) => list.AsArray().Single(item => (string?)item!["name"] == name)!;

    private static async Task<JsonNode> Ask(string query)
    {
        var result = await new DocumentExecuter().ExecuteAsync(new ExecutionOptions { Schema = new CalendarSchema(), Query = query });
        return JsonNode.Parse(new GraphQLSerializer().Serialize(result))!;
    }

    private sealed class CalendarSchema : Schema
    {
        public CalendarSchema()
        {
            this.UseStandardIntrospection();
            var query = new ObjectGraphType { Name = "Query" };
            query.Field<DayType>("day");
            Query = query;
            Directives.Register(new Shown());
        }
    }

    private sealed class DayType : ObjectGraphType
    {
        public DayType()
        {
            Name = "Day";
            Field<DateTimeType>("at");
        }
    }

    private sealed class Shown : Directive
    {
        public Shown()
            : base("shown", DirectiveLocation.Field)
        {
            Repeatable = true;
            Arguments = new QueryArguments(
                new QueryArgument<StringGraphType> { Name = "old", DeprecationReason = "Use new." },
                new QueryArgument<StringGraphType> { Name = "new" });
        }
    }
}
