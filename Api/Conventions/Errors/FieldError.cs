using GraphQL;

namespace CustomerGraph.Conventions.Errors;

/// <summary>A field that cannot be answered, and why; the rest of the answer stands.</summary>
/// <remarks>The message and the facts reach the caller as they are: put nothing into them that must stay inside.</remarks>
public sealed class FieldError : ExecutionError
{
    /// <summary>An error with its code (HC for situations that Hot Chocolate knows, CG_ for ours) and its facts.</summary>
    public FieldError(string code, string message, params (string Name, object? Value)[] facts)
        : base(message)
    {
        Code = code;
        this.AddFacts(facts);
    }

    /// <summary>The same error for another place in the answer: the engine writes into an error where it happened.</summary>
    internal FieldError Again()
    {
        var again = new FieldError(Code!, Message, [.. Extensions?.Select(fact => (fact.Key, fact.Value)) ?? []]);

        foreach (var location in Locations ?? [])
        {
            again.AddLocation(location);
        }

        return again;
    }
}
