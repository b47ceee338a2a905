using System.Globalization;
using CustomerGraph.Conventions.Execution.Json;
using CustomerGraph.Conventions.Execution.Leaves;

namespace CustomerGraph.Conventions.Scalars;

/// <summary><c>LocalDate</c>: a day of the calendar, in no time zone.</summary>
public sealed class LocalDateType : TextScalar<DateOnly>, IDirectScalar<DateOnly>
{
    private const string Pattern = "yyyy-MM-dd";

    /// <summary>The scalar, with its specification.</summary>
    public LocalDateType()
    {
        Name = "LocalDate";
        Description = "A day of the calendar without a time or a time zone, as `yyyy-MM-dd`, from 0001-01-01 to 9999-12-31.";
        this.SpecifiedBy("https://scalars.graphql.org/chillicream/local-date.html");
    }

    /// <inheritdoc/>
    protected override string Form => "a date like 2026-01-31";

    /// <inheritdoc/>
    protected override DateOnly? Read(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <inheritdoc/>
    void IDirectScalar<DateOnly>.Write(JsonSink sink, DateOnly value) => sink.Quoted(value, Pattern);

    /// <inheritdoc/>
    protected override string? Write(object value) =>
        value is DateOnly day ? day.ToString(Pattern, CultureInfo.InvariantCulture) : null;
}
