using GraphQL.Types;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Execution.Values;

/// <summary>A place in a document where values of a request are needed: a field with arguments, or a node with directives.</summary>
/// <param name="Node">The place.</param>
/// <param name="Field">The field of the schema, when the values are its arguments; null when they are of directives.</param>
internal readonly record struct ValueSite(ASTNode Node, FieldType? Field);
