using GraphQL.Validation;

namespace CustomerGraph.Conventions.Errors;

/// <summary>A member of an input object that is right by its type and refused all the same; nothing is executed.</summary>
/// <remarks>
/// It is an error of validation because the engine takes any other exception, where the object comes by a variable, for a
/// defect.
/// </remarks>
internal sealed class RefusedInputError : ValidationError
{
    /// <summary>Refuses a member.</summary>
    /// <param name="coordinate">The input type and the member, as in <c>CreateCustomerInput.code</c>.</param>
    /// <param name="reason">What is wrong, and what is accepted, as a sentence.</param>
    public RefusedInputError(string coordinate, string reason)
        : base(reason) => Coordinate = coordinate;

    /// <summary>The input type and the member.</summary>
    public string Coordinate { get; }
}
