using System.Globalization;
using CustomerGraph.Domain.Credit.Policy;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Complaints.Policy;

/// <summary>Writes the terms of a policy; <see cref="ComplaintPolicyReader"/> reads them back.</summary>
public static class ComplaintPolicyText
{
    /// <summary>Between days, and between days of the week.</summary>
    internal const char Separator = ' ';

    internal const string DayForm = "yyyy-MM-dd";
    internal const string TimeForm = "HH:mm";

    /// <summary>All terms of a policy, always in the same order and each once.</summary>
    public static Seq<PolicyTerm> Write(ComplaintPolicy policy) =>
        (StepDeadlines.Waiting.Zip(policy.Deadlines.Days).Map(pair => Term(ComplaintPolicyNames.Days(pair.Item1), Number(pair.Item2)))
            + toSeq(Enum.GetValues<ComplaintContent>())
                .Map(content => Term(ComplaintPolicyNames.Routing(content), policy.Routing.Of(content).ToString()))
            + Seq(
                Term(ComplaintPolicyNames.ApprovalLimit, Number(policy.ApprovalLimit.Value)),
                Term(ComplaintPolicyNames.RepeatDays, Number(policy.RepeatDays)),
                Term(ComplaintPolicyNames.Week, Join(policy.Calendar.Week.Map(day => day.ToString()))),
                Term(ComplaintPolicyNames.Holidays, Join(policy.Calendar.Holidays.Map(Day))),
                Term(ComplaintPolicyNames.ExtraDays, Join(policy.Calendar.ExtraDays.Map(Day))),
                Term(ComplaintPolicyNames.Begins, Time(policy.Calendar.Begins)),
                Term(ComplaintPolicyNames.Ends, Time(policy.Calendar.Ends))))
        .Strict();

    private static PolicyTerm Term(string name, string value) => new(name, value);

    private static string Join(IEnumerable<string> parts) => string.Join(Separator, parts);

    private static string Day(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    private static string Time(TimeOnly time) => time.ToString(TimeForm, CultureInfo.InvariantCulture);

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
