using System.Globalization;
using System.Text.RegularExpressions;
using CustomerGraph.Conventions.Execution.Json;
using CustomerGraph.Conventions.Execution.Leaves;

namespace CustomerGraph.Conventions.Scalars;

/// <summary><c>DateTime</c>: an instant. It is read with any offset and written in UTC.</summary>
/// <remarks>
/// Up to nine fraction digits are read; what lies below 100 nanoseconds is dropped, for .NET does not count further.
/// A value whose kind is unspecified is taken to be in UTC: rows hold instants in no other way.
/// </remarks>
public sealed partial class DateTimeType : TextScalar<DateTime>, IDirectScalar<DateTime>, IDirectScalar<DateTimeOffset>
{
    private const string Pattern = "yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'";

    /// <summary>The scalar, with its specification.</summary>
    public DateTimeType()
    {
        Name = "DateTime";
        Description = "An instant with its offset from UTC, as `2026-01-31T08:30:00Z` or `2026-01-31T09:30:00.5+01:00`. "
            + "The offset is required on input; answers are in UTC.";
        this.SpecifiedBy("https://scalars.graphql.org/chillicream/date-time.html");
    }

    /// <inheritdoc/>
    protected override string Form => "an instant with its offset like 2026-01-31T08:30:00Z";

    /// <inheritdoc/>
    protected override DateTime? Read(ReadOnlySpan<char> text)
    {
        if (text.Length > 40 || Shape().Match(text.ToString()) is not { Success: true } match)
        {
            return null;
        }

        var fraction = match.Groups["fraction"].Value;
        var known = match.Groups["time"].Value + (fraction.Length > 7 ? fraction[..7] : fraction.PadRight(7, '0')) + match.Groups["offset"].Value;

        return DateTimeOffset.TryParseExact(
            known, "yyyy-MM-ddTHH:mm:ssfffffffK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.UtcDateTime
            : null;
    }

    /// <inheritdoc/>
    void IDirectScalar<DateTime>.Write(JsonSink sink, DateTime value) => sink.Quoted(Utc(value), Pattern);

    /// <inheritdoc/>
    void IDirectScalar<DateTimeOffset>.Write(JsonSink sink, DateTimeOffset value) => sink.Quoted(value.UtcDateTime, Pattern);

    /// <inheritdoc/>
    protected override string? Write(object value) => value switch
    {
        DateTime instant => Text(Utc(instant)),
        DateTimeOffset instant => Text(instant.UtcDateTime),
        _ => null,
    };

    private static DateTime Utc(DateTime value) => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value;

    private static string Text(DateTime instant) => instant.ToString(Pattern, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<time>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.(?<fraction>[0-9]{1,9}))?(?<offset>Z|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Shape();
}
