using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Persistence.Credit.Events;

namespace CustomerGraph.Persistence.Credit.Terms;

/// <summary>Terms among the facts of an event.</summary>
internal static class TermsFacts
{
    /// <summary>Writes terms.</summary>
    public static EventWriter Terms(this EventWriter facts, string name, CreditTerms terms) => facts.Group(name, group => group
        .Named("grade", terms.Grade)
        .Amount("limit", terms.Limit)
        .Whole("paymentDays", terms.PaymentDays)
        .Named("guarantees", terms.Guarantees));

    /// <summary>Reads terms.</summary>
    public static CreditTerms Terms(this EventReader facts, string name) => facts.Group(name, group => new CreditTerms(
        group.OptionalNamed<CreditGrade>("grade"),
        group.OptionalAmount("limit"),
        group.Whole("paymentDays"),
        group.ManyNamed<ConditionKind>("guarantees")));

    /// <summary>Writes terms that were approved.</summary>
    public static EventWriter Agreed(this EventWriter facts, string name, AgreedTerms agreed) => facts.Group(name, group => group
        .Text("decision", agreed.Decision)
        .Terms("terms", agreed.Terms)
        .Day("from", agreed.From)
        .Day("until", agreed.Until)
        .Signature("approval", agreed.Approval));

    /// <summary>Reads terms that were approved.</summary>
    public static AgreedTerms Agreed(this EventReader facts, string name) => facts.Group(name, group => new AgreedTerms(
        group.Text("decision"), group.Terms("terms"), group.Day("from"), group.OptionalDay("until"), group.Signature("approval")));
}
