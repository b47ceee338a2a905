using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Credit.Decisions;

/// <summary>A small company: some have several roles, so that one person could do everything if nobody looked.</summary>
internal static class People
{
    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly Signatory Seller = Signatory.Of("seller", Role.Salesperson);
    public static readonly Signatory Manager = Signatory.Of("manager", Role.SalesManager);
    public static readonly Signatory Office = Signatory.Of("office", Role.HeadOffice);
    public static readonly Signatory Chief = Signatory.Of("chief", Role.GeneralManager);
    public static readonly Signatory Analyst = Signatory.Of("analyst", Role.Analyst);

    /// <summary>Has every role of the way of a decision.</summary>
    public static readonly Signatory Everything =
        new("everything", Prelude.Seq(Role.Salesperson, Role.SalesManager, Role.HeadOffice, Role.GeneralManager));

    public static readonly Gen<Signatory> Any = Gen.Elements(Seller, Manager, Office, Chief, Everything, Analyst);

    /// <summary>Mostly says something.</summary>
    public static readonly Gen<string> Reasons = Gen.Frequency((8, Gen.Constant("because")), (1, EnteredTexts.Nothing()), (1, EnteredTexts.NoTexts(500)));

    public static Gen<Signatory> Usually(Signatory person) => Gen.Frequency((4, Gen.Constant(person)), (3, Gen.Constant(Everything)), (3, Any));
}
