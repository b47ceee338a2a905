using System.Runtime.InteropServices;
using System.Text.Json;
using CustomerGraph.Conventions.Errors;

namespace CustomerGraph.Conventions.Guard;

/// <summary>Refuses variables that would be dear to read or to coerce, before either is tried.</summary>
/// <remarks>
/// A number of a million digits takes the runtime minutes, because reading it is quadratic; deep values take stack, and
/// the engine coerces every value in several steps. One pass over the parsed JSON, without recursion.
/// </remarks>
public static class VariableGuard
{
    /// <summary>Examines the variables of a request as they were sent; absent or null ones are none.</summary>
    /// <returns>Why they are refused, or null.</returns>
    public static Refusal? Check(JsonElement variables, GuardOptions limits)
    {
        if (variables.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return null;
        }

        if (variables.ValueKind != JsonValueKind.Object)
        {
            return Malformed("The variables must be a JSON object.");
        }

        var json = JsonMarshal.GetRawUtf8Value(variables);
        if (json.Length > limits.MaxVariableBytes)
        {
            return GuardRefusals.TooLarge("variables", limits.MaxVariableBytes);
        }

        return JsonText.IsUnicode(json)
            ? new Walk(limits).Through(variables)
            : Malformed("The variables are not Unicode: bytes that are no UTF-8, or half of a surrogate pair.");
    }

    private static Refusal Malformed(string message) => new(GuardCodes.VariablesMalformed, message);

    private sealed class Walk(GuardOptions limits)
    {
        private readonly Stack<(JsonElement Value, int Depth)> open = new();
        private int values;

        public Refusal? Through(JsonElement variables)
        {
            if (variables.GetPropertyCount() > limits.MaxListItems)
            {
                return new Refusal(
                    GuardCodes.VariableLimit,
                    $"There are more than {limits.MaxListItems} variables.",
                    ("limit", "variables"), ("allowed", limits.MaxListItems));
            }

            foreach (var variable in variables.EnumerateObject())
            {
                open.Push((variable.Value, 1));
                while (open.TryPop(out var next))
                {
                    if (Enter(next.Value, next.Depth) is not var (limit, allowed))
                    {
                        continue;
                    }

                    return Over(variable.Name, limit, allowed);
                }
            }

            return null;
        }

        private (string Limit, int Allowed)? Enter(JsonElement value, int depth)
        {
            if (++values > limits.MaxVariableValues)
            {
                return ("values in all variables", limits.MaxVariableValues);
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

        private static Refusal Over(string variable, string limit, int allowed)
        {
            var name = variable.Cut(100);
            return new Refusal(
                GuardCodes.VariableLimit,
                $"Variable \"${name}\" has more than {allowed} {limit}.",
                ("variable", name), ("limit", limit), ("allowed", allowed));
        }
    }
}
