using GraphQL;

namespace CustomerGraph.Conventions.Errors;

/// <summary>What a caller sees of a defect: that there was one, and the id under which the log has it.</summary>
public sealed class UnexpectedError : ExecutionError
{
    /// <summary>An error that tells nothing but the id of its log entry.</summary>
    public UnexpectedError(string errorId)
        : base("Unexpected Execution Error")
    {
        ErrorId = errorId;
        this.AddFacts(("errorId", errorId));
    }

    /// <summary>The id that the log entry with the exception carries, too.</summary>
    public string ErrorId { get; }
}
