using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Cost;

/// <summary>The question that tools ask of a schema: everything, with types unwrapped nine times.</summary>
internal static class IntrospectionQuery
{
    /// <summary>The question as text.</summary>
    public static readonly string Text =
        $$"""
        {
          __schema {
            description
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name description args(includeDeprecated: true) { ...Input } type { ...Reference } isDeprecated deprecationReason
              }
              inputFields(includeDeprecated: true) { ...Input }
              interfaces { ...Reference }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...Reference }
            }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...Input } }
          }
        }
        fragment Input on __InputValue { name description type { ...Reference } defaultValue isDeprecated deprecationReason }
        fragment Reference on __Type {{Unwrapped(9)}}
        """;

    /// <summary>The question parsed.</summary>
    public static readonly GraphQLDocument Document = Parser.Parse(Text);

    /// <summary>Its only operation.</summary>
    public static readonly GraphQLOperationDefinition Operation = Document.Definitions.OfType<GraphQLOperationDefinition>().Single();

    private static string Unwrapped(int times) => $"{{ kind name {(times == 0 ? "" : $"ofType {Unwrapped(times - 1)}")} }}";
}
