namespace CustomerGraph.Domain.Credit.Conditions;

/// <summary>Which conditions the company asks for, whatever the limit says.</summary>
/// <param name="NewCustomers">From new customers.</param>
/// <param name="OldCustomers">From all others.</param>
/// <param name="NewForMonths">For how many months from its first credit a customer is new.</param>
public sealed record ConditionPolicy(Seq<ConditionKind> NewCustomers, Seq<ConditionKind> OldCustomers, int NewForMonths)
{
    /// <summary>What holds unless the company sets its own: new customers exchange a contract.</summary>
    public static readonly ConditionPolicy Default =
        new(Prelude.Seq1(ConditionKind.ExchangeOfContract), Seq<ConditionKind>.Empty, NewForMonths: 12);

    /// <summary>What is asked for on a day from a customer that got its first credit on another.</summary>
    public Seq<ConditionKind> On(DateOnly day, DateOnly firstCredit) =>
        day < Calendar.AddMonths(firstCredit, NewForMonths) ? NewCustomers : OldCustomers;
}
