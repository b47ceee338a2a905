using System.Globalization;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>A coerced value as the type of the column that it is compared with.</summary>
internal static class Operand
{
    /// <exception cref="FieldError">HC0016: the column cannot hold it.</exception>
    public static object Of(object value, ColumnMember column, RawInput written)
    {
        var type = Nullable.GetUnderlyingType(column.ShownType) ?? column.ShownType;

        try
        {
            return column.Stored(type.IsInstanceOfType(value) ? value : Converted(value, type));
        }
        catch (OverflowException)
        {
            throw new FieldError("HC0016", $"The value {value} is out of range.").At(written);
        }
    }

    private static object Converted(object value, Type type) => value is DateTime instant && type == typeof(DateTimeOffset)
        ? new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc))
        : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
}
