using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Access.Custody;

/// <summary>A request for a loan as somebody entered it: nothing of it has been checked.</summary>
public sealed record LoanEntry(
    string Card,
    string Borrower,
    string Purpose,
    Seq<ConfidentialField> Fields,
    DateTimeOffset Until,
    DateTimeOffset At)
{
    /// <summary>The longest purpose and the longest reason, in characters.</summary>
    public const int TextLength = 500;

    /// <summary>Checks everything and makes the request, or says all that is wrong with the entry.</summary>
    public Validation<EntryError, LoanRequest> Read(CustodyPolicy policy) => (
        Entry.Text("purpose", Purpose, TextLength),
        Named(Fields),
        Entry.After("until", Until, At, At + policy.Longest))
        .Apply((purpose, fields, until) => new LoanRequest(Card, Borrower, purpose, fields, until, At));

    private static Validation<EntryError, Seq<ConfidentialField>> Named(Seq<ConfidentialField> fields) =>
        fields.IsEmpty
            ? Prelude.Fail<EntryError, Seq<ConfidentialField>>(new EntryError.Missing("fields"))
            : fields.Map(field => Entry.Known("fields", field)).Sequence()
                .Map(known => known.Distinct().OrderBy(field => field).ToSeq().Strict());
}
