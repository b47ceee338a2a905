using CustomerGraph.Conventions.Errors;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Mutations whose answers hold a secret: they are given once and kept nowhere.</summary>
public static class OneTimeAnswers
{
    private const string Key = "transport.answersOnce";

    /// <summary>
    /// Says that the answer of a mutation must not be kept to be repeated: with an <c>Idempotency-Key</c> it is refused.
    /// </summary>
    public static FieldType AnswersOnce(this FieldType field) => field.WithMetadata(Key, true);

    /// <summary>Refuses to keep the answer to a document that has such a mutation.</summary>
    /// <exception cref="Refusal">It has one.</exception>
    internal static void Refuse(GraphQLDocument document, ISchema schema)
    {
        var open = new Stack<ASTNode>(document.Definitions);

        while (open.TryPop(out var node))
        {
            if (node is GraphQLField field && schema.Mutation?.GetField(field.Name)?.GetMetadata<bool>(Key) == true)
            {
                throw new Refusal(
                    "CG_ANSWER_NOT_KEPT",
                    $"The answer of '{field.Name}' holds a secret and is not kept: send it without an Idempotency-Key.",
                    ("field", field.Name.StringValue))
                {
                    Status = StatusCodes.Status422UnprocessableEntity,
                };
            }

            foreach (var selection in (node as IHasSelectionSetNode)?.SelectionSet?.Selections ?? [])
            {
                open.Push(selection);
            }
        }
    }
}
