using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Sales;

/// <summary>What has to be added to the ledger so that a document stands in it as it should be.</summary>
public static class LedgerDifference
{
    /// <summary>Compares the entries of a document with the document, line number by line number.</summary>
    /// <param name="soFar">The document's entries, of each line at least the latest, in any order; none if it is
    /// new.</param>
    /// <param name="wanted">The document as it should be.</param>
    /// <returns>
    /// In order of line numbers, a reversal for each line that is wrong or too much, and an entry for each that is
    /// wrong or missing. Lines that stand as they should are left alone: for a document that is right already there is
    /// nothing to add.
    /// </returns>
    public static Seq<LedgerEntry> Between(IEnumerable<LedgerEntry> soFar, SaleDocument wanted)
    {
        var latest = Latest(soFar);

        return latest.Keys
            .Union(Enumerable.Range(1, wanted.Lines.Count))
            .Order()
            .SelectMany(number => Change(wanted, number, latest.Find(number)))
            .ToSeq()
            .Strict();
    }

    /// <summary>The lines that stand, by line number: recorded, and not reversed since.</summary>
    /// <param name="entries">The entries of one document, of each line at least the latest, in any order.</param>
    public static Map<int, SaleLine> Standing(IEnumerable<LedgerEntry> entries) =>
        Latest(entries).Filter(entry => !entry.IsReversal).Map(entry => entry.Line);

    private static Map<int, LedgerEntry> Latest(IEnumerable<LedgerEntry> entries) =>
        entries.Fold(Map<int, LedgerEntry>(), (latest, entry) => latest.AddOrUpdate(
            entry.LineNumber,
            Some: known => known.Revision > entry.Revision ? known : entry,
            None: () => entry));

    private static Seq<LedgerEntry> Change(SaleDocument wanted, int number, Option<LedgerEntry> latest)
    {
        var standing = latest.Filter(entry => !entry.IsReversal);
        var line = number <= wanted.Lines.Count ? Some(wanted.Lines[number - 1]) : None;

        if (standing.Map(entry => entry.Line) == line)
        {
            return Seq<LedgerEntry>();
        }

        var reversal = standing.Map(entry => entry with { Revision = entry.Revision + 1 });
        var revision = (reversal | latest).Map(entry => entry.Revision + 1).IfNone(0);

        return reversal.ToSeq() + line.Map(right => new LedgerEntry(wanted.Number, number, revision, right)).ToSeq();
    }
}
