using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Complaints.Policy;

/// <summary>Every version of the company's policy for complaints, and which one holds on a day.</summary>
/// <param name="Versions">The versions, in any order; the standard policy need not be among them.</param>
public sealed record ComplaintPolicyHistory(Seq<ComplaintPolicy> Versions)
{
    /// <summary>
    /// The policy of a day: of those that hold from that day or an earlier one the last to begin, of several that begin
    /// on one day the one with the highest version; the standard policy when there is none.
    /// </summary>
    public ComplaintPolicy On(DateOnly day) =>
        toSeq(Versions.Filter(policy => policy.ValidFrom <= day).OrderBy(policy => (policy.ValidFrom, policy.Version)))
            .LastOrNone()
            .IfNone(ComplaintPolicy.Standard);
}
