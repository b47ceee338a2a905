using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints;

/// <summary>A complaint as somebody entered it: nothing of it has been checked.</summary>
public sealed record ComplaintEntry(
    ComplaintContent Content,
    string Description,
    ComplaintChannel Channel,
    DateTimeOffset HeardAt,
    Option<string> Wanted = default,
    Seq<string> Products = default,
    Seq<string> Documents = default,
    Option<decimal> Disputed = default)
{
    /// <summary>The longest description, in characters.</summary>
    public const int DescriptionLength = ComplaintTexts.TextLength;

    /// <summary>The longest wish, in characters.</summary>
    public const int WantedLength = ComplaintTexts.NoteLength;

    /// <summary>How many products and how many documents a complaint names at the most.</summary>
    public const int MostNamed = 50;

    /// <summary>How long ago it can have been heard.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(3_660);

    /// <summary>Checks everything and makes the facts, or says all that is wrong with the entry.</summary>
    /// <param name="now">When it is recorded; it cannot have been heard later.</param>
    public Validation<EntryError, ComplaintFacts> Read(DateTimeOffset now) => (
        Entry.Known("content", Content),
        Entry.Text("description", Description, DescriptionLength),
        Entry.Optional("wanted", Wanted, WantedLength),
        Entry.Known("channel", Channel),
        Entry.After("heardAt", HeardAt, now - Longest, now),
        ComplaintTexts.Codes("products", Products, MostNamed),
        (ComplaintTexts.Codes("documents", Documents, MostNamed), Entry.NotNegative("disputed", Disputed)).Apply((documents, disputed) => (documents, disputed)))
        .Apply((content, description, wanted, channel, heard, products, rest) =>
            new ComplaintFacts(content, description, wanted, channel, heard, products, rest.documents, rest.disputed));
}
