using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Credit.Decisions;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Complaints;

/// <summary>A small company in which one person has every role, so that this person could do everything if nobody looked.</summary>
public static class ComplaintPeople
{
    public static readonly Signatory Seller = Signatory.Of("seller", Role.Salesperson);
    public static readonly Signatory Officer = Signatory.Of("officer", Role.ComplaintOfficer);
    public static readonly Signatory Handler = Signatory.Of("handler", Role.Analyst);
    public static readonly Signatory Head = Signatory.Of("head", Role.DepartmentHead);
    public static readonly Signatory Manager = Signatory.Of("manager", Role.SalesManager);
    public static readonly Signatory Chief = Signatory.Of("chief", Role.GeneralManager);
    public static readonly Signatory Everything = new("everything", toSeq(Enum.GetValues<Role>()).Strict());

    public static readonly Seq<Signatory> All = Seq(Seller, Officer, Handler, Head, Manager, Chief, Everything, Signatory.Of("other", Role.Analyst));

    /// <summary>Who usually takes a step.</summary>
    public static Signatory Usually(ComplaintStep step) => step switch
    {
        ComplaintStep.Reopen => Seller,
        ComplaintStep.Approve => Chief,
        ComplaintStep.SendBack or ComplaintStep.Penalise => Manager,
        ComplaintStep.Analyse or ComplaintStep.Propose or ComplaintStep.CarryOut or ComplaintStep.Notify => Handler,
        _ => Officer,
    };
}
