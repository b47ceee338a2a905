using System.Collections;
using System.Globalization;
using System.Text;
using GraphQL.Execution;

namespace CustomerGraph.Conventions.Projection;

/// <summary>A text that is equal for equal arguments and different for different ones.</summary>
internal static class ArgumentSignature
{
    /// <remarks>An argument that is null says as little as one that is left out; the engine fills in some of them.</remarks>
    public static string Of(IDictionary<string, ArgumentValue>? arguments)
    {
        var text = new StringBuilder();
        var given = (arguments ?? new Dictionary<string, ArgumentValue>()).Where(entry => entry.Value.Value is not null);

        foreach (var (name, argument) in given.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append(name).Append('=');
            Write(text, argument.Value);
            text.Append(';');
        }

        return text.ToString();
    }

    /// <summary>The signature of one coerced value, with the names of an object in their order.</summary>
    public static string OfValue(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string words:
                text.Append(CultureInfo.InvariantCulture, $"\"{words.Length}:{words}");
                break;
            case IDictionary<string, object?> members:
                text.Append('{');
                foreach (var (name, member) in members)
                {
                    text.Append(name).Append(':');
                    Write(text, member);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case decimal number:
                text.Append((number / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));
                break;
            case DateTime instant:
                text.Append(instant.Ticks);
                break;
            case IFormattable other:
                text.Append(other.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(value);
                break;
        }
    }
}
