using System.Globalization;
using System.Numerics;
using System.Text.Json;
using CustomerGraph.Conventions.Errors;
using GraphQL;

namespace CustomerGraph.Conventions.Transport.Requests;

/// <summary>Reads JSON values into what the engine coerces variables from.</summary>
/// <remarks>
/// Numbers keep all their digits: a whole number becomes an int, a long or a <see cref="BigInteger"/>, another one a
/// decimal, and a double only where a decimal cannot hold it. How deep it recurses is bounded by the JSON reader.
/// </remarks>
internal static class JsonInputs
{
    private const int DigitsOfDecimal = 28;

    /// <summary>The members of an object.</summary>
    /// <exception cref="Refusal">A text that is not Unicode, or a number that no type holds.</exception>
    public static Inputs Read(JsonElement element) => new(Members(element));

    private static Dictionary<string, object?> Members(JsonElement element)
    {
        var members = new Dictionary<string, object?>();

        foreach (var member in element.EnumerateObject())
        {
            members[NameOf(member)] = Value(member.Value);
        }

        return members;
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => Text(element),
        JsonValueKind.Number => Number(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>The text of a JSON string.</summary>
    /// <exception cref="Refusal">It escapes half of a character.</exception>
    public static string Text(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode();
        }
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw NotUnicode();
        }
    }

    private static object Number(JsonElement element)
    {
        var digits = element.GetRawText();

        if (!digits.AsSpan().ContainsAny('.', 'e', 'E'))
        {
            // As objects, or each of them would become the widest of the three types.
            return element.TryGetInt32(out var int32) ? (object)int32
                : element.TryGetInt64(out var int64) ? int64
                : BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        }

        if (element.TryGetDecimal(out var number) && IsExact(number, digits))
        {
            return number;
        }

        return element.TryGetDouble(out var approximate) && double.IsFinite(approximate)
            ? approximate
            : throw new Refusal("HC0016", "A number of the request is too large.");
    }

    private static bool IsExact(decimal number, string digits) => digits.AsSpan().ContainsAny('e', 'E')
        ? digits.Length <= DigitsOfDecimal
            && (double)number == double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture).AsSpan().TrimEnd('0').SequenceEqual(digits.AsSpan().TrimEnd('0'));

    /// <summary>The refusal of a text that escapes half of a character.</summary>
    public static Refusal NotUnicode() => new("HC0012", "Invalid JSON document: a text is not valid Unicode.");
}
