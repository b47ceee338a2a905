using CustomerGraph.Conventions.Errors;
using GraphQL;

namespace CustomerGraph.Conventions.Identity;

/// <summary>Reads ids that are arguments of a field.</summary>
public static class IdArgument
{
    /// <summary>The key in an id that is an argument.</summary>
    /// <param name="context">The field.</param>
    /// <param name="argument">The name of the argument.</param>
    /// <param name="type">The type whose id it has to be.</param>
    /// <exception cref="FieldError">It is no id of that type.</exception>
    public static long KeyIn(this IResolveFieldContext context, string argument, string type) =>
        GlobalId.Read(context.GetArgument<string>(argument)) is { } id && id.Type == type && id.KeyAs(typeof(long)) is long key
            ? key
            : throw new FieldError("CG_INVALID_ID", $"`{argument}` is no id of type {type}.", ("expectedType", type));
}
