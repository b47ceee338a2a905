using System.Globalization;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Kernel;

/// <summary>Checks single fields of what somebody entered.</summary>
public static class Entry
{
    /// <summary>A text that says something, kept to the letter: not blank, not too long, fit to be stored.</summary>
    public static Validation<EntryError, string> Text(string field, string value, int longest) =>
        string.IsNullOrWhiteSpace(value)
            ? Fail<EntryError, string>(new EntryError.Missing(field))
            : Storable(field, value, longest);

    /// <summary>A text, or none; a blank one, which says nothing, counts as none.</summary>
    public static Validation<EntryError, Option<string>> Optional(string field, Option<string> value, int longest) =>
        IfPresent(value.Filter(text => !string.IsNullOrWhiteSpace(text)), text => Storable(field, text, longest));

    /// <summary>A code, as people write it on documents: what it looks like on paper is all there is to it.</summary>
    public static Validation<EntryError, string> Code(string field, string value, int longest) =>
        Text(field, value, longest).Bind(code =>
            code.Length == code.Trim().Length && !code.Any(IsInvisible)
                ? Success<EntryError, string>(code)
                : Fail<EntryError, string>(new EntryError.NotACode(field)));

    /// <summary>A code, or none; an empty one counts as none.</summary>
    public static Validation<EntryError, Option<string>> OptionalCode(
        string field, Option<string> value, int longest) =>
        IfPresent(value.Filter(text => text.Length > 0), code => Code(field, code, longest));

    /// <summary>A number in its range, both ends included.</summary>
    public static Validation<EntryError, int> Between(string field, int value, int least, int most) =>
        value >= least && value <= most
            ? Success<EntryError, int>(value)
            : Fail<EntryError, int>(new EntryError.OutOfRange(field, value, least, most));

    /// <summary>A number in its range, both ends included, or none.</summary>
    public static Validation<EntryError, Option<int>> Between(string field, Option<int> value, int least, int most) =>
        IfPresent(value, number => Between(field, number, least, most));

    /// <summary>A day in its range, both ends included, or none.</summary>
    public static Validation<EntryError, Option<DateOnly>> Between(
        string field, Option<DateOnly> value, DateOnly earliest, DateOnly latest) =>
        IfPresent(value, day => day >= earliest && day <= latest
            ? Success<EntryError, DateOnly>(day)
            : Fail<EntryError, DateOnly>(new EntryError.DayOutOfRange(field, day, earliest, latest)));

    /// <summary>An exact amount.</summary>
    public static Validation<EntryError, Amount> Exactly(string field, decimal value) =>
        Amount.Exactly(value).Match(
            Right: Success<EntryError, Amount>,
            Left: error => Fail<EntryError, Amount>(error is AmountError.TooPrecise
                ? new EntryError.TooPrecise(field, value)
                : new EntryError.OutOfRange(field, value, Least.Value, Most.Value)));

    /// <summary>An exact amount, or none.</summary>
    public static Validation<EntryError, Option<Amount>> Exactly(string field, Option<decimal> value) =>
        IfPresent(value, number => Exactly(field, number));

    /// <summary>An exact quantity.</summary>
    public static Validation<EntryError, Quantity> ExactQuantity(string field, decimal value) =>
        Quantity.Exactly(value).Match(
            Right: Success<EntryError, Quantity>,
            Left: error => Fail<EntryError, Quantity>(error is QuantityError.TooPrecise
                ? new EntryError.TooPrecise(field, value)
                : new EntryError.OutOfRange(field, value, Least.Value, Most.Value)));

    /// <summary>An exact amount of zero or more.</summary>
    public static Validation<EntryError, Amount> NotNegative(string field, decimal value) =>
        value < 0
            ? Fail<EntryError, Amount>(new EntryError.OutOfRange(field, value, 0, Most.Value))
            : Exactly(field, value);

    /// <summary>An exact amount of zero or more, or none.</summary>
    public static Validation<EntryError, Option<Amount>> NotNegative(string field, Option<decimal> value) =>
        IfPresent(value, number => NotNegative(field, number));

    /// <summary>A time after another one, and at the latest a second one; the second may come before the first.</summary>
    public static Validation<EntryError, DateTimeOffset> After(
        string field, DateTimeOffset value, DateTimeOffset after, DateTimeOffset latest) =>
        value > after && value <= latest
            ? Success<EntryError, DateTimeOffset>(value)
            : Fail<EntryError, DateTimeOffset>(new EntryError.TimeOutOfRange(field, value, after, latest));

    /// <summary>A value that its list has.</summary>
    public static Validation<EntryError, T> Known<T>(string field, T value)
        where T : struct, Enum =>
        Enum.IsDefined(value)
            ? Success<EntryError, T>(value)
            : Fail<EntryError, T>(new EntryError.NotInList(field, value.ToString()));

    /// <summary>A value that its list has, or none.</summary>
    public static Validation<EntryError, Option<T>> Known<T>(string field, Option<T> value)
        where T : struct, Enum =>
        IfPresent(value, present => Known(field, present));

    private static readonly Amount Least = Amount.OfUnits(long.MinValue);
    private static readonly Amount Most = Amount.OfUnits(long.MaxValue);

    private static Validation<EntryError, Option<TChecked>> IfPresent<T, TChecked>(
        Option<T> value,
        Func<T, Validation<EntryError, TChecked>> check) =>
        value.Match(
            Some: present => check(present).Map(Some),
            None: () => Success<EntryError, Option<TChecked>>(None));

    private static Validation<EntryError, string> Storable(string field, string value, int longest) =>
        value.Length > longest
            ? Fail<EntryError, string>(new EntryError.TooLong(field, value.Length, longest))
            : FirstForbidden(value).Match(
                Some: position => Fail<EntryError, string>(new EntryError.ForbiddenCharacter(field, position)),
                None: () => Success<EntryError, string>(value));

    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator;

    private static Option<int> FirstForbidden(string text)
    {
        for (var position = 0; position < text.Length; position++)
        {
            if (text[position] == '\0' || (char.IsSurrogate(text[position]) && !char.IsSurrogatePair(text, position)))
            {
                return position;
            }

            if (char.IsHighSurrogate(text[position]))
            {
                position++;
            }
        }

        return None;
    }
}
