using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Complaints.Policy;
using CustomerGraph.Domain.Credit.Decisions;
using static LanguageExt.Prelude;
using Error = CustomerGraph.Domain.Complaints.ComplaintError;
using State = CustomerGraph.Domain.Complaints.Complaint;

namespace CustomerGraph.Domain.Complaints;

/// <summary>Who takes which step of a complaint. Source: docs/domain/complaints.md.</summary>
internal static class ComplaintAuthority
{
    /// <summary>Whoever works with customers may hear a complaint.</summary>
    private static readonly Seq<Role> Hearers = toSeq(Enum.GetValues<Role>())
        .Filter(role => role is not (Role.Administrator or Role.Analyst)).Strict();

    private static readonly Seq<Role> Officers = Seq1(Role.ComplaintOfficer);
    private static readonly Seq<Role> Heads = Seq1(Role.DepartmentHead);
    private static readonly Seq<Role> Supervisors = Seq(Role.DepartmentHead, Role.SalesManager, Role.HeadOffice, Role.GeneralManager);
    private static readonly Seq<Role> Last = Seq1(Role.GeneralManager);

    /// <summary>The signature of somebody who records a complaint.</summary>
    public static Either<Error, Signature> SignRecord(Signatory by, DateTimeOffset at) => InRole(by, at, Hearers, None);

    /// <summary>The signature under a step, or why the person does not take it.</summary>
    public static Either<Error, Signature> Sign(ComplaintStep step, State complaint, Signatory by, DateTimeOffset at, ComplaintPolicy policy) =>
        (step, complaint) switch
        {
            (ComplaintStep.Judge or ComplaintStep.Close, _) => InRole(by, at, Officers, None),
            (ComplaintStep.Reopen, _) => SignRecord(by, at),
            (ComplaintStep.Assign, State.Established) => InRole(by, at, Officers, None),
            (ComplaintStep.Assign, State.Assigned s) => InRole(by, at, Heads + Officers, s.Assignment.Handler),
            (ComplaintStep.Analyse, State.Assigned s) => InRole(by, at, Heads, s.Assignment.Handler),
            (ComplaintStep.Propose, State.Analysed s) => InRole(by, at, Heads, s.Finding.Assignment.Handler),
            (ComplaintStep.Approve or ComplaintStep.SendBack, State.Proposed s) when s.Proposal.By.By == by.Code => new Error.OwnProposal(s.Proposal.By),
            (ComplaintStep.SendBack, State.Proposed) => InRole(by, at, Supervisors, None),
            (ComplaintStep.Approve, State.Proposed s) => Approve(s.Proposal, by, at, policy),
            (ComplaintStep.CarryOut, State.Approved s) => InRole(by, at, Heads, s.Finding.Assignment.Handler),
            (ComplaintStep.Penalise, _) => InRole(by, at, Supervisors, None),
            (ComplaintStep.Notify or ComplaintStep.TakeFeedback, State.CarriedOut s) => InRole(by, at, Heads + Officers, s.Finding.Assignment.Handler),
            _ => new Error.NotAllowedIn(complaint.Status, step),
        };

    private static Either<Error, Signature> Approve(Proposal proposal, Signatory by, DateTimeOffset at, ComplaintPolicy policy) =>
        InRole(by, at, Supervisors, None).Bind(signature =>
            proposal.Cost <= policy.ApprovalLimit ? Right<Error, Signature>(signature)
            : by.FirstOf(Last).Map(role => signature with { As = role }).ToEither<Error>(() => new Error.AboveLimit(proposal.Cost, policy.ApprovalLimit)));

    /// <summary>The signature of somebody who has one of the roles, or who is the one person that signs in any role.</summary>
    private static Either<Error, Signature> InRole(Signatory by, DateTimeOffset at, Seq<Role> may, Option<string> or) =>
        (by.FirstOf(may) || (or == by.Code ? by.Roles.HeadOrNone() : None))
            .Map(role => new Signature(by.Code, role, at))
            .ToEither<Error>(() => new Error.NotTheirRole(may, or));
}
