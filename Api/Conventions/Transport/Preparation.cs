using CustomerGraph.Conventions.Guard;
using CustomerGraph.Conventions.Transport.Persisted;
using GraphQL;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Transport;

/// <summary>What is known of a request before anything of it is executed.</summary>
public abstract record Preparation
{
    private Preparation()
    {
    }

    /// <summary>The document was found and read, and it holds the operation.</summary>
    public sealed record Ready(OperationRequest Request, GuardedDocument Document, GraphQLOperationDefinition Operation)
        : Preparation
    {
        /// <summary>Whether it is a query, a mutation or a subscription.</summary>
        public OperationType Kind => Operation.Operation;

        /// <summary>Where the document came from.</summary>
        internal DocumentText Source { get; init; } = new(Document.Text);
    }

    /// <summary>The request will not be executed; the result says why.</summary>
    public sealed record Refused(ExecutionResult Result) : Preparation;
}
