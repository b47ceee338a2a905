using System.Globalization;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;
using Names = CustomerGraph.Domain.Complaints.Policy.ComplaintPolicyNames;

namespace CustomerGraph.Domain.Complaints.Policy;

/// <summary>Reads a policy from its terms, as <see cref="ComplaintPolicyText"/> writes them, in any order.</summary>
public static class ComplaintPolicyReader
{
    private static readonly LanguageExt.HashSet<string> Known =
        toHashSet(ComplaintPolicyText.Write(ComplaintPolicy.Standard).Map(term => term.Name));

    /// <summary>Checks everything and makes the policy, or says what is wrong under the names of the terms.</summary>
    public static Validation<EntryError, ComplaintPolicy> Read(int version, DateOnly validFrom, string author, Seq<PolicyTerm> given) => (
        Entry.Between("version", version, 1, int.MaxValue),
        Entry.Code("author", author, 40),
        OnlyKnown(given),
        ComplaintTexts.All(StepDeadlines.Waiting.Map(status => Whole(given, Names.Days(status)))).Bind(StepDeadlines.Create),
        Routing(given),
        (Number(given, Names.ApprovalLimit).Bind(limit => Entry.NotNegative(Names.ApprovalLimit, limit)),
            Whole(given, Names.RepeatDays).Bind(days => Entry.Between(Names.RepeatDays, days, 1, 3_650)))
            .Apply((limit, days) => (limit, days)),
        Calendar(given))
        .Apply((number, by, _, deadlines, routing, rest, calendar) =>
            new ComplaintPolicy(number, validFrom, by, deadlines, routing, rest.limit, rest.days, calendar));

    private static Validation<EntryError, Unit> OnlyKnown(Seq<PolicyTerm> given) =>
        ComplaintTexts.All(given.Filter(term => !Known.Contains(term.Name))
            .Map(term => Fail<EntryError, Unit>(new EntryError.NothingThere(term.Name)))).Map(_ => unit);

    private static Validation<EntryError, RoutingTable> Routing(Seq<PolicyTerm> given) => (
        Named<Department>(given, Names.Routing(ComplaintContent.Quality)),
        Named<Department>(given, Names.Routing(ComplaintContent.Contract)),
        Named<Department>(given, Names.Routing(ComplaintContent.Transport)),
        Named<Department>(given, Names.Routing(ComplaintContent.Service)))
        .Apply((quality, contract, transport, service) => new RoutingTable(quality, contract, transport, service));

    private static Validation<EntryError, WorkingCalendar> Calendar(Seq<PolicyTerm> given) => (
        Many(given, Names.Week, ReadNamed<DayOfWeek>),
        Many(given, Names.Holidays, ReadDay),
        Many(given, Names.ExtraDays, ReadDay),
        One(given, Names.Begins, ReadTime),
        One(given, Names.Ends, ReadTime))
        .Apply((week, holidays, extra, begins, ends) => WorkingCalendar.Create(week, toSet(holidays), toSet(extra), begins, ends))
        .Bind(identity);

    private static Validation<EntryError, int> Whole(Seq<PolicyTerm> given, string name) => One(given, name, text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Some(number) : None);

    private static Validation<EntryError, decimal> Number(Seq<PolicyTerm> given, string name) => One(given, name, text =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? Some(number) : None);

    private static Validation<EntryError, T> Named<T>(Seq<PolicyTerm> given, string name)
        where T : struct, Enum => One(given, name, ReadNamed<T>);

    private static Validation<EntryError, T> One<T>(Seq<PolicyTerm> given, string name, Func<string, Option<T>> read) =>
        Text(given, name).Bind(text => Part(name, text, read));

    private static Validation<EntryError, Seq<T>> Many<T>(Seq<PolicyTerm> given, string name, Func<string, Option<T>> read) =>
        Text(given, name).Bind(text => ComplaintTexts.All(
            toSeq(text.Split(ComplaintPolicyText.Separator, StringSplitOptions.RemoveEmptyEntries)).Map(part => Part(name, part, read))));

    private static Validation<EntryError, T> Part<T>(string name, string text, Func<string, Option<T>> read) =>
        read(text).ToValidation<EntryError>(new EntryError.NotInList(name, text));

    private static Validation<EntryError, string> Text(Seq<PolicyTerm> given, string name) => given.Filter(term => term.Name == name) switch
    {
        { Count: 1 } found => Success<EntryError, string>(found.Head.Value),
        { Count: 0 } => Fail<EntryError, string>(new EntryError.Missing(name)),
        var found => Fail<EntryError, string>(new EntryError.NotExactlyOne(name, found.Count)),
    };

    private static Option<T> ReadNamed<T>(string text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) && value.ToString() == text ? Some(value) : None;

    private static Option<DateOnly> ReadDay(string text) =>
        DateOnly.TryParseExact(text, ComplaintPolicyText.DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Some(day) : None;

    private static Option<TimeOnly> ReadTime(string text) =>
        TimeOnly.TryParseExact(text, ComplaintPolicyText.TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? Some(time) : None;
}
