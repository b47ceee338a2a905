using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Import;

/// <summary>A line of a file. It can be read until the next one is.</summary>
internal readonly struct CsvLine(CsvFile file, CsvReader reader, bool isMalformed)
{
    /// <summary>So many digits a decimal has in any case.</summary>
    private const int LongestNumber = 28;

    /// <summary>Where the line begins in its file, from 1.</summary>
    public int Number => (int)reader.LineNumber;

    /// <summary>The values, to be kept.</summary>
    public LineValues Values
    {
        get
        {
            var values = new string[file.Columns.Count];

            for (var index = 0; index < values.Length; index++)
            {
                values[index] = index < reader.FieldCount ? reader.GetString(index) : "";
            }

            return new LineValues(file, Number, values);
        }
    }

    /// <summary>Whether the line has no <see cref="Defect"/>, found out quickly.</summary>
    public bool IsSound => reader.FieldCount == file.Columns.Count && !isMalformed && Utf8.IsValid(reader.RawRecord);

    /// <summary>What is wrong with the line before any of its values is looked at.</summary>
    public LineError? Defect()
    {
        if (reader.FieldCount != file.Columns.Count)
        {
            return Whole($"It has {reader.FieldCount} values and the header has {file.Columns.Count} columns.");
        }

        if (isMalformed)
        {
            return Whole("A quotation mark stands where none may be; see RFC 4180.");
        }

        for (var index = 0; index < reader.FieldCount; index++)
        {
            if (!Utf8.IsValid(reader.GetSpan(index)))
            {
                return new LineError(file.Columns[index], reader.GetString(index), "It is not valid UTF-8.");
            }
        }

        return null;
    }

    /// <summary>The text in a column; empty when it is empty or the file has no such column.</summary>
    public string Text(string column) =>
        file.Positions.TryGetValue(column, out var index) && index < reader.FieldCount ? reader.GetString(index) : "";

    /// <summary>The UTF-8 text in a column, by the column's position; empty when the file has no such column.</summary>
    public ReadOnlySpan<byte> Utf8Text(int position) => position < 0 ? default : reader.GetSpan(position);

    /// <summary>Whether the file has a column at all.</summary>
    public bool Has(string column) => file.Positions.ContainsKey(column);

    /// <summary>A whole number, or none where there is no text.</summary>
    public Validation<LineError, Option<int>> WholeNumber(string column) =>
        Read<int>(column, "a whole number", static (ReadOnlySpan<byte> text, out int value) =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));

    /// <summary>A decimal number with a point, or none where there is no text.</summary>
    /// <remarks>Longer than <see cref="LongestNumber"/> it might be rounded without a word.</remarks>
    public Validation<LineError, Option<decimal>> Decimal(string column) =>
        Read<decimal>(column, "a decimal number such as 1234.5", static (ReadOnlySpan<byte> text, out decimal value) =>
            decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out value)
            && text.Length <= LongestNumber);

    /// <summary>A date, or none where there is no text.</summary>
    public Validation<LineError, Option<DateOnly>> Date(string column) =>
        Read<DateOnly>(column, "a date of the form 2026-12-31", static (ReadOnlySpan<byte> text, out DateOnly value) =>
            DateOnly.TryParseExact(
                Encoding.UTF8.GetString(text), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value));

    /// <summary>One of the values of an enumeration, by its name in a file, or none where there is no text.</summary>
    public Validation<LineError, Option<T>> OneOf<T>(string column, IReadOnlyDictionary<string, T> names)
        where T : struct =>
        Read(column, $"one of {string.Join(", ", names.Keys)}", (ReadOnlySpan<byte> text, out T value) =>
            names.TryGetValue(Encoding.UTF8.GetString(text), out value));

    /// <summary>A value that must be there.</summary>
    public static Validation<LineError, T> Required<T>(string column, Validation<LineError, Option<T>> value) =>
        value.Bind(present => present.Match(
            Some: Success<LineError, T>,
            None: () => Fail<LineError, T>(new LineError(column, "", "It must not be empty."))));

    private delegate bool Parse<T>(ReadOnlySpan<byte> text, out T value);

    private Validation<LineError, Option<T>> Read<T>(string column, string form, Parse<T> parse)
    {
        if (!file.Positions.TryGetValue(column, out var index) || reader.IsEmpty(index))
        {
            return Success<LineError, Option<T>>(None);
        }

        return parse(reader.GetSpan(index), out var value)
            ? Success<LineError, Option<T>>(Some(value))
            : Fail<LineError, Option<T>>(new LineError(column, reader.GetString(index), $"It is not {form}."));
    }

    private LineError Whole(string reason) => new("", Encoding.UTF8.GetString(reader.RawRecord), reason);
}
