using System.Globalization;
using CustomerGraph.Conventions.Errors;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport.Sdl;

/// <summary>The schema as text: sorted, so that it is the same in every process and a change shows as a small difference.</summary>
public sealed class SchemaText
{
    private readonly Lazy<string> text;
    private readonly Lazy<SchemaFile> whole;

    /// <summary>The text of a schema, printed when it is first asked for.</summary>
    public SchemaText(ISchema schema)
    {
        text = new(() => Print(schema));
        whole = new(() => new SchemaFile(text.Value));
    }

    /// <summary>The whole schema.</summary>
    public SchemaFile Whole => whole.Value;

    /// <summary>The definitions of some types alone.</summary>
    /// <param name="names">Their names, with commas between them.</param>
    /// <exception cref="Refusal">HC0058: there are none; HC0059: one is no name; HC0060: one is not in the schema.</exception>
    public SchemaFile Some(string names)
    {
        var wanted = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        if (wanted.Length == 0)
        {
            throw new Refusal("HC0058", "The parameter types is empty.");
        }

        if (wanted.FirstOrDefault(name => !IsName(name)) is { } invalid)
        {
            throw new Refusal("HC0059", "The parameter types holds something that is no type name.", ("type", invalid));
        }

        var document = Parser.Parse(text.Value);
        var definitions = document.Definitions.ToDictionary(definition => (definition as INamedNode)?.Name.StringValue ?? "");

        return wanted.FirstOrDefault(name => !definitions.ContainsKey(name)) is { } unknown
            ? throw new Refusal("HC0060", $"The type {unknown} does not exist.", ("type", unknown))
            {
                Status = StatusCodes.Status404NotFound,
            }
            : new SchemaFile(Print([.. wanted.Distinct().Order(StringComparer.Ordinal).Select(name => definitions[name])]));
    }

    private static string Print(ISchema schema)
    {
        schema.Initialize();

        return schema.Print(new PrintOptions { StringComparison = StringComparison.Ordinal });
    }

    private static string Print(List<ASTNode> definitions)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new SDLPrinter().PrintAsync(new GraphQLDocument(definitions), text).AsTask().GetAwaiter().GetResult();

        return text.ToString();
    }

    private static bool IsName(string name) =>
        name.All(character => character == '_' || char.IsAsciiLetterOrDigit(character)) && !char.IsAsciiDigit(name[0]);
}
