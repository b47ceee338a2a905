using System.Text;
using CustomerGraph.Api.Schema;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Api.Tests.Loading;

/// <summary>The lists of the served schema and what can be asked of their rows, read from the schema: none is left out.</summary>
internal static class ServedLists
{
    private static readonly GraphQLDocument Document = Parser.Parse(Encoding.UTF8.GetString(SchemaCommand.Print()));

    private static readonly Dictionary<string, GraphQLObjectTypeDefinition> Types =
        Document.Definitions.OfType<GraphQLObjectTypeDefinition>().ToDictionary(type => type.Name.StringValue);

    private static readonly HashSet<string> Leaf =
    [
        "ID", "String", "Int", "Float", "Boolean",
        .. Document.Definitions.Where(type => type is GraphQLScalarTypeDefinition or GraphQLEnumTypeDefinition)
            .Select(type => ((INamedNode)type).Name.StringValue),
    ];

    /// <summary>The fields of the query type that are pages of rows.</summary>
    public static IReadOnlyList<string> Roots => [.. Lists("Query")];

    /// <summary>The other fields of the query type.</summary>
    public static IReadOnlyList<string> Others =>
        [.. Types["Query"].Fields!.Select(one => one.Name.StringValue).Except(Roots)];

    /// <summary>The type of the rows of a field of the query type.</summary>
    public static string RowOf(string root) => RowOf("Query", root);

    /// <summary>The fields of a type that have nothing below them.</summary>
    public static IReadOnlyList<string> Leaves(string type) => Fields(type, field =>
        field.Arguments is null && Leaf.Contains(Named(field.Type)));

    /// <summary>The fields of a type that are one row of another type, or of the same.</summary>
    public static IReadOnlyList<string> References(string type) => Fields(type, field =>
        field.Arguments is null && Types.TryGetValue(Named(field.Type), out var other) && IsRow(other));

    /// <summary>The fields of a type that are pages of rows.</summary>
    public static IReadOnlyList<string> Lists(string type) => Fields(type, field =>
        Named(field.Type).EndsWith("Connection", StringComparison.Ordinal));

    /// <summary>A page with everything that can be asked of its rows, of what they refer to, and of a page below each.</summary>
    public static string Everything(string root, int first)
    {
        var row = RowOf(root);
        var below = Lists(row).Select(list =>
            $"{list}(first: 2) {{ totalCount pageInfo {{ endCursor }} nodes {{ {Columns(RowOf(row, list))} }} }}");

        return $"{{ {root}(first: {first}) {{ totalCount pageInfo {{ endCursor }} nodes {{ {Columns(row)} {string.Join(' ', below)} }} }} }}";
    }

    private static string Columns(string row) => string.Join(' ', Leaves(row).Concat(References(row).Select(reference =>
        $"{reference} {{ {string.Join(' ', Leaves(Named(Field(row, reference).Type)))} }}")));

    private static string RowOf(string type, string list) =>
        Named(Field(Named(Field(type, list).Type), "nodes").Type);

    private static bool IsRow(GraphQLObjectTypeDefinition type) =>
        type.Interfaces?.Items.Exists(one => one.Name.StringValue == "Node") == true;

    private static GraphQLFieldDefinition Field(string type, string name) =>
        Types[type].Fields!.Single(field => field.Name.StringValue == name);

    private static IReadOnlyList<string> Fields(string type, Func<GraphQLFieldDefinition, bool> which) =>
        [.. Types[type].Fields!.Where(which).Select(field => field.Name.StringValue)];

    private static string Named(GraphQLType type) => type switch
    {
        GraphQLNonNullType some => Named(some.Type),
        GraphQLListType many => Named(many.Type),
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };
}
