using GraphQL.Validation;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Guard;

/// <summary>Ends a validation that has found enough.</summary>
/// <remarks>It looks before every node of the document, and before any other rule; an exception is the only way out.</remarks>
internal sealed class ErrorLimit(int allowed) : ValidationRuleBase, INodeVisitor
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    /// <inheritdoc/>
    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        if (context.HasErrors && context.Errors.Count() > allowed)
        {
            throw new Reached([.. context.Errors]);
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;

    /// <summary>More errors than are allowed have been found.</summary>
    internal sealed class Reached(IReadOnlyList<ValidationError> errors) : Exception("Too many errors.")
    {
        /// <summary>The errors found until then.</summary>
        public IReadOnlyList<ValidationError> Errors { get; } = errors;
    }
}
