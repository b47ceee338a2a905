using System.Globalization;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>Terms of which nothing has been checked, looked up by name.</summary>
internal sealed class PolicyTerms(Seq<PolicyTerm> given)
{
    private static readonly LanguageExt.HashSet<string> Known =
        toHashSet(PolicyText.Write(CreditPolicy.Standard).Map(term => term.Name));

    /// <summary>Nothing, or the names that no policy has.</summary>
    public Validation<EntryError, Unit> OnlyKnown() => PolicyNumber.Unless(
        unit,
        given.Filter(term => !Known.Contains(term.Name)).Map<EntryError>(term => new EntryError.NothingThere(term.Name)));

    /// <summary>A number.</summary>
    public Validation<EntryError, decimal> Number(string name) => Text(name).Bind(text => Number(name, text));

    /// <summary>A whole number.</summary>
    public Validation<EntryError, int> Whole(string name) => Text(name).Bind(text => Whole(name, text));

    /// <summary>Something for each grade.</summary>
    public static Validation<EntryError, ByGrade<T>> ByGrade<T>(
        Func<CreditGrade, string> name, Func<string, Validation<EntryError, T>> read) => (
        read(name(CreditGrade.AAA)),
        read(name(CreditGrade.AA)),
        read(name(CreditGrade.A)),
        read(name(CreditGrade.B)),
        read(name(CreditGrade.C)),
        read(name(CreditGrade.D)))
        .Apply((aaa, aa, a, b, c, d) => new ByGrade<T>(aaa, aa, a, b, c, d));

    /// <summary>The scale of every measure.</summary>
    public Validation<EntryError, Seq<PointScale>> Scales() => All(CreditMeasures.All.Map(Scale));

    private Validation<EntryError, PointScale> Scale(CreditMeasure measure)
    {
        var name = PolicyNames.Points(measure);

        return Text(name)
            .Map(text => toSeq(text.Split(';', StringSplitOptions.TrimEntries)).Strict())
            .Bind(parts => (Whole(name, parts.Head), All(parts.Tail.Map(part => Step(name, part))))
                .Apply((otherwise, steps) => PointScale.Create(measure, otherwise, steps)).Bind(identity));
    }

    private static Validation<EntryError, PointStep> Step(string name, string text) =>
        text.Split(' ') is [var cut, var points]
            ? (Number(name, cut), Whole(name, points)).Apply((at, worth) => new PointStep(at, worth))
            : Fail<EntryError, PointStep>(new EntryError.NotInList(name, text));

    private Validation<EntryError, string> Text(string name) => given.Filter(term => term.Name == name) switch
    {
        { Count: 1 } found => Success<EntryError, string>(found.Head.Value),
        { Count: 0 } => Fail<EntryError, string>(new EntryError.Missing(name)),
        var found => Fail<EntryError, string>(new EntryError.NotExactlyOne(name, found.Count)),
    };

    private static Validation<EntryError, decimal> Number(string name, string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number)
            ? Success<EntryError, decimal>(number)
            : Fail<EntryError, decimal>(new EntryError.NotInList(name, text));

    private static Validation<EntryError, int> Whole(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Success<EntryError, int>(number)
            : Fail<EntryError, int>(new EntryError.NotInList(name, text));

    private static Validation<EntryError, Seq<T>> All<T>(Seq<Validation<EntryError, T>> checks) =>
        checks.Bind(check => check.FailToSeq()) is { IsEmpty: false } wrong
            ? Fail<EntryError, Seq<T>>(wrong.Strict())
            : Success<EntryError, Seq<T>>(checks.Bind(check => check.SuccessToSeq()).Strict());
}
