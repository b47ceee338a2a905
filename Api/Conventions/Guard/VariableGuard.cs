using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard.Syntax;

namespace CustomerGraph.Conventions.Guard;

/// <summary>Refuses variables and extensions that would be dear to read or to coerce, before either is tried.</summary>
/// <remarks>
/// A number of a million digits takes the runtime minutes, because reading it is quadratic; deep values take stack, and
/// the engine coerces every value in several steps. One pass over the parsed JSON, without recursion.
/// </remarks>
public static class VariableGuard
{
    /// <summary>Examines an object of a request, called <c>variables</c> or <c>extensions</c>, as it was sent.</summary>
    /// <returns>Why it is refused, or null.</returns>
    public static Refusal? Check(string name, JsonElement members, GuardOptions limits) =>
        JsonMarshal.GetRawUtf8Value(members).Length > limits.MaxVariableBytes
            ? GuardRefusals.TooLarge(name, limits.MaxVariableBytes)
            : new Walk(name, limits).Through(members);

    private sealed class Walk(string name, GuardOptions limits)
    {
        private readonly Stack<(JsonElement Value, int Depth)> open = new();
        private int values;

        public Refusal? Through(JsonElement members)
        {
            if (members.GetPropertyCount() > limits.MaxListItems)
            {
                return new Refusal(
                    GuardCodes.VariableLimit,
                    $"There are more than {limits.MaxListItems} {name}.",
                    ("limit", name), ("allowed", limits.MaxListItems));
            }

            foreach (var member in members.EnumerateObject())
            {
                open.Push((member.Value, 1));
                while (open.TryPop(out var next))
                {
                    if (Enter(next.Value, next.Depth) is var (limit, allowed))
                    {
                        return Over(member, limit, allowed);
                    }
                }
            }

            return null;
        }

        private (string Limit, int Allowed)? Enter(JsonElement value, int depth)
        {
            if (++values > limits.MaxVariableValues)
            {
                return ("values in all", limits.MaxVariableValues);
            }

            return value.ValueKind switch
            {
                JsonValueKind.Number => Number(JsonMarshal.GetRawUtf8Value(value)),
                JsonValueKind.Array => Nested(depth, value.GetArrayLength()) ?? Items(value, depth),
                JsonValueKind.Object => Nested(depth, value.GetPropertyCount()) ?? Members(value, depth),
                _ => null,
            };
        }

        private (string, int)? Number(ReadOnlySpan<byte> digits) =>
            digits.Length > limits.MaxDigits ? ("digits in a number", limits.MaxDigits)
            : Numbers.IsOutOfRange(digits) ? ("decimal exponent of a number", 308)
            : null;

        private (string, int)? Nested(int depth, int count) =>
            depth > limits.MaxValueDepth ? ("lists and objects within each other", limits.MaxValueDepth)
            : count > limits.MaxListItems ? ("items in a list or members in an object", limits.MaxListItems)
            : null;

        private (string, int)? Items(JsonElement list, int depth)
        {
            foreach (var item in list.EnumerateArray())
            {
                open.Push((item, depth + 1));
            }

            return null;
        }

        private (string, int)? Members(JsonElement members, int depth)
        {
            foreach (var member in members.EnumerateObject())
            {
                open.Push((member.Value, depth + 1));
            }

            return null;
        }

        private Refusal Over(JsonProperty property, string limit, int allowed)
        {
            var member = NameOf(property).Cut(100);

            return new Refusal(
                GuardCodes.VariableLimit,
                $"The member `{member}` of the {name} has more than {allowed} {limit}.",
                ("member", member), ("limit", limit), ("allowed", allowed));
        }

        // As it was sent, escapes included: JsonProperty.Name throws when it escapes half of a character.
        private static string NameOf(JsonProperty property) =>
            Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(property));
    }
}
