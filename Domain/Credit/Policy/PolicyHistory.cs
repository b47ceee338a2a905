using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>Every version of the company's credit policy, and which one holds on a day.</summary>
/// <param name="Versions">The versions, in any order; the standard policy need not be among them.</param>
public sealed record PolicyHistory(Seq<CreditPolicy> Versions)
{
    /// <summary>
    /// The policy of a day: of those that hold from that day or an earlier one the last to begin, of several that begin
    /// on one day the one with the highest version; the standard policy when there is none.
    /// </summary>
    public CreditPolicy On(DateOnly day) =>
        toSeq(Versions.Filter(policy => policy.ValidFrom <= day).OrderBy(policy => (policy.ValidFrom, policy.Version)))
            .LastOrNone()
            .IfNone(CreditPolicy.Standard);
}
