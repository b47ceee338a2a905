using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Complaints;

/// <summary>How long the texts of complaints may be, in characters, and the checks of their lists.</summary>
internal static class ComplaintTexts
{
    public const int CodeLength = 40;
    public const int NoteLength = 1_000;
    public const int TextLength = 4_000;

    /// <summary>Several codes, each once, in the order given.</summary>
    public static Validation<EntryError, Seq<string>> Codes(string field, Seq<string> codes, int most) =>
        Count(field, codes.Count, 0, most)
            .Bind(_ => All(codes.Map(code => Entry.Code(field, code, CodeLength))))
            .Map(known => toSeq(known.Distinct()).Strict());

    /// <summary>A text, which must say something.</summary>
    public static Validation<EntryError, string> Note(string field, string text) => Entry.Text(field, text, NoteLength);

    /// <summary>How many there are of something.</summary>
    public static Validation<EntryError, int> Count(string field, int count, int least, int most) => Entry.Between(field, count, least, most);

    /// <summary>All of them, or all that is wrong with any.</summary>
    public static Validation<EntryError, Seq<T>> All<T>(Seq<Validation<EntryError, T>> checks) =>
        checks.Bind(check => check.FailToSeq()) is { IsEmpty: false } wrong
            ? Fail<EntryError, Seq<T>>(wrong.Strict())
            : Success<EntryError, Seq<T>>(checks.Bind(check => check.SuccessToSeq()).Strict());
}
