using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;
using Error = CustomerGraph.Domain.Credit.Ledger.LedgerError;

namespace CustomerGraph.Domain.Credit.Ledger;

/// <summary>What holds for every document of a ledger.</summary>
internal static class LedgerRules
{
    /// <summary>The longest number of a document, in characters.</summary>
    public const int NumberLength = 40;

    /// <summary>A repetition: no events, and no error.</summary>
    public static readonly Either<Error, Seq<LedgerEvent>> Nothing = Right<Error, Seq<LedgerEvent>>(LanguageExt.Seq<LedgerEvent>.Empty);

    private static readonly Amount Least = Amount.OfUnits(1);

    /// <summary>The number of a document.</summary>
    public static Either<Error, string> Number(string field, string number) => Checked(Entry.Code(field, number, NumberLength));

    /// <summary>The number of a document that may be left out.</summary>
    public static Either<Error, Option<string>> Number(string field, Option<string> number) => Checked(Entry.OptionalCode(field, number, NumberLength));

    /// <summary>An amount above zero for which the ledger has room.</summary>
    public static Either<Error, Amount> NewAmount(this CreditLedger ledger, Amount amount)
    {
        var room = CreditAmounts.Most.Minus(ledger.Entered);

        return amount >= Least && amount <= room
            ? amount
            : new Error.Invalid(new EntryError.OutOfRange("amount", amount.Value, Least.Value, room.Value));
    }

    /// <summary>A day that does not come before the day of the document.</summary>
    public static Either<Error, DateOnly> NotBefore(string field, DateOnly day, DateOnly on) =>
        day >= on ? day : new Error.Invalid(new EntryError.DayOutOfRange(field, day, on, DateOnly.MaxValue));

    /// <summary>Parts above zero, each document once, in the order of their numbers.</summary>
    public static Either<Error, Seq<Part>> Parts(string field, Seq<Part> parts) =>
        parts.Find(part => part.Amount < Least || part.Amount > CreditAmounts.Most).Case is Part outside
            ? new Error.Invalid(new EntryError.OutOfRange(field, outside.Amount.Value, Least.Value, CreditAmounts.Most.Value))
        : parts.Map(part => part.Document).Distinct().Count != parts.Count
            ? new Error.Invalid(new EntryError.NotExactlyOne(field, parts.Count))
        : Right<Error, Seq<Part>>(parts.OrderBy(part => part.Document, StringComparer.Ordinal).ToSeq().Strict());

    /// <summary>What parts come to; they may be many, and each up to the most that a ledger holds.</summary>
    public static Either<Error, Amount> Sum(Amount whole, Seq<Part> parts) =>
        Amount.Sum(parts.Map(part => part.Amount)).MapLeft<Error>(_ => new Error.PartsDiffer(whole, CreditAmounts.Most));

    /// <summary>Whether so much is open of every invoice.</summary>
    /// <param name="items">The invoices.</param>
    /// <param name="parts">How much is needed of each.</param>
    public static Either<Error, Unit> AreOpen(HashMap<string, LedgerItem> items, Seq<Part> parts) =>
        parts.Map(part => IsOpen(items, part)).Sequence().Map(_ => unit);

    private static Either<Error, Unit> IsOpen(HashMap<string, LedgerItem> items, Part part) =>
        items.Find(part.Document).Match<Either<Error, Unit>>(
            Some: item => part.Amount <= item.Open ? unit : new Error.NotSoMuchOpen(item.Invoice, item.Open),
            None: () => new Error.NoSuchDocument(part.Document));

    /// <summary>What was entered, or the first thing that is wrong with it.</summary>
    public static Either<Error, T> Checked<T>(Validation<EntryError, T> entry) =>
        entry.ToEither().MapLeft<Error>(errors => new Error.Invalid(errors.Head));
}
