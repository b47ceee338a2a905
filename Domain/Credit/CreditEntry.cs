using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit;

/// <summary>Checks fields that decisions about credit have in common.</summary>
internal static class CreditEntry
{
    /// <summary>An exact amount from zero to <see cref="CreditAmounts.Most"/>.</summary>
    public static Validation<EntryError, Amount> Amount(string field, decimal value) =>
        value > CreditAmounts.Most.Value
            ? Fail<EntryError, Amount>(new EntryError.OutOfRange(field, value, 0, CreditAmounts.Most.Value))
            : Entry.NotNegative(field, value);

    /// <summary>An exact amount from zero to <see cref="CreditAmounts.Most"/>, or none.</summary>
    public static Validation<EntryError, Option<Amount>> Amount(string field, Option<decimal> value) =>
        value.Match(
            Some: number => Amount(field, number).Map(Some),
            None: () => Success<EntryError, Option<Amount>>(None));

    /// <summary>A day after another one, or none.</summary>
    public static Validation<EntryError, Option<DateOnly>> After(string field, Option<DateOnly> day, DateOnly from) =>
        day.Exists(last => last <= from)
            ? Fail<EntryError, Option<DateOnly>>(new EntryError.DayOutOfRange(
                field, day.IfNone(from), from == DateOnly.MaxValue ? from : from.AddDays(1), DateOnly.MaxValue))
            : Success<EntryError, Option<DateOnly>>(day);

    /// <summary>Values that their list has, each once, in the order of the list.</summary>
    public static Validation<EntryError, Seq<T>> Known<T>(string field, Seq<T> values)
        where T : struct, Enum =>
        values.Map(value => Entry.Known(field, value)).Sequence()
            .Map(known => known.Distinct().OrderBy(value => value).ToSeq().Strict());
}
