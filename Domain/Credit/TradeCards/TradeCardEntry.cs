using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.TradeCards;

/// <summary>A trade card as somebody entered it: nothing of it has been checked.</summary>
public sealed record TradeCardEntry(string Number, CreditTermsEntry Terms, string Remarks)
{
    /// <summary>The longest number of a card, in characters.</summary>
    public const int NumberLength = 40;

    /// <summary>The longest remarks, in characters.</summary>
    public const int RemarksLength = 2_000;

    /// <summary>Checks everything and makes the content, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, TradeCardContent> Read() => (
        Entry.Code("number", Number, NumberLength),
        Terms.Read(),
        Entry.Text("remarks", Remarks, RemarksLength))
        .Apply((number, terms, remarks) => new TradeCardContent(number, terms, remarks));
}
