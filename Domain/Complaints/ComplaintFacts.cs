using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints;

/// <summary>What was heard from the customer, 投訴記錄. Made by <see cref="ComplaintEntry.Read"/>.</summary>
/// <param name="Content">What it is about.</param>
/// <param name="Description">What happened, in words.</param>
/// <param name="Wanted">What the customer asks for.</param>
/// <param name="Channel">How it came.</param>
/// <param name="HeardAt">When it was heard.</param>
/// <param name="Products">The codes of the products, each once.</param>
/// <param name="Documents">The numbers of orders, deliveries and invoices, each once.</param>
/// <param name="Disputed">What the customer does not want to pay for now.</param>
public sealed record ComplaintFacts(
    ComplaintContent Content,
    string Description,
    Option<string> Wanted,
    ComplaintChannel Channel,
    DateTimeOffset HeardAt,
    Seq<string> Products,
    Seq<string> Documents,
    Option<Amount> Disputed);
