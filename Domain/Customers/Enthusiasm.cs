using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Customers;

/// <summary>How eager the customer is to do business with us, as its salesperson judges, 熱心程度.</summary>
/// <param name="Level">From 1, indifferent, to 5, eager.</param>
/// <param name="On">The day of the judgement.</param>
/// <param name="Note">What it rests on.</param>
public sealed record Enthusiasm(int Level, DateOnly On, Option<string> Note)
{
    /// <summary>The lowest level.</summary>
    public const int Lowest = 1;

    /// <summary>The highest level.</summary>
    public const int Highest = 5;

    /// <summary>Checks a judgement, or says all that is wrong with it; errors speak of "level" and "note".</summary>
    public static Validation<EntryError, Enthusiasm> Judge(int level, DateOnly on, Option<string> note) => (
        Entry.Between("level", level, Lowest, Highest),
        Entry.Optional("note", note, CardEntry.NoteLength))
        .Apply((judged, because) => new Enthusiasm(judged, on, because));
}
