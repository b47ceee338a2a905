namespace CustomerGraph.Domain.Credit.Terms;

/// <summary>All terms that were ever approved for a customer, in the order of their approval. It is only ever added to.</summary>
/// <param name="Agreed">The terms, the first that were approved first.</param>
public sealed record TermsBook(Seq<AgreedTerms> Agreed)
{
    /// <summary>A book without terms: no credit.</summary>
    public static readonly TermsBook Empty = new(Seq<AgreedTerms>.Empty);

    /// <summary>The day of the first credit.</summary>
    public Option<DateOnly> FirstCredit => Agreed.HeadOrNone().Map(first => first.From);

    /// <summary>The book with terms that were approved after all others.</summary>
    public TermsBook With(AgreedTerms agreed) => new(Agreed.Add(agreed));

    /// <summary>The terms on a day: of those that hold on it the ones that were approved last.</summary>
    public Option<AgreedTerms> TermsInForce(DateOnly day) => Agreed.Rev().Find(agreed => agreed.Contains(day));

    /// <summary>The terms on a day as they were known at a time: what was approved later is left out.</summary>
    public Option<AgreedTerms> TermsInForce(DateOnly day, DateTimeOffset asOf) =>
        new TermsBook(Agreed.Filter(agreed => agreed.Approval.At <= asOf)).TermsInForce(day);
}
