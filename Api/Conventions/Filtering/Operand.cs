using System.Globalization;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>A coerced value as the type of the column that it is compared with.</summary>
internal static class Operand
{
    /// <exception cref="FieldError">HC0016: the column's type cannot hold it.</exception>
    public static object Of(object value, Type type, RawInput written)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;

        if (plain.IsInstanceOfType(value))
        {
            return value;
        }

        try
        {
            return value is DateTime instant && plain == typeof(DateTimeOffset)
                ? new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc))
                : Convert.ChangeType(value, plain, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            throw new FieldError("HC0016", $"The value {value} is out of range.").At(written);
        }
    }
}
