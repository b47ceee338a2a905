using CustomerGraph.Conventions.Errors;
using GraphQLParser;

namespace CustomerGraph.Conventions.Guard;

/// <summary>The refusals of the guard: each names the limit and its value.</summary>
internal static class GuardRefusals
{
    public static Refusal Over(string limit, int allowed) => new(
        GuardCodes.DocumentLimit,
        $"The document has more than {allowed} {limit}.",
        ("limit", limit), ("allowed", allowed));

    public static Refusal TooLarge(string what, int allowed) => new(
        GuardCodes.TooLarge,
        $"The {what} may have at most {allowed} bytes.",
        ("limit", "bytes"), ("allowed", allowed));

    public static Refusal TooDeep(string what, int allowed) => new(
        GuardCodes.TooDeep,
        $"The document nests {what} more than {allowed} deep.",
        ("limit", what), ("allowed", allowed));

    public static Refusal Syntax(string description, Location location)
    {
        var refusal = new Refusal(GuardCodes.Syntax, $"Syntax error: {description}");
        refusal.AddLocation(location);
        return refusal;
    }

    public static Refusal At(this Refusal refusal, ROM source, int position)
    {
        refusal.AddLocation(Location.FromLinearPosition(source, position));
        return refusal;
    }
}
