using CustomerGraph.Domain.Access;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>Who gets which manager, one after the other, as it happens in a company.</summary>
public sealed record Appointments(Seq<(string Employee, string Manager)> All);

/// <summary>Employees as people enter them, and who is to report to whom.</summary>
public static class AccessArbitraries
{
    /// <summary>Few, so that circles nearly close.</summary>
    private static readonly Gen<string> Codes = Gen.Elements("a", "b", "c", "d", "A");

    /// <summary>Mostly right, and wrong in every field.</summary>
    public static Arbitrary<EmployeeEntry> EmployeeEntries() => Entries(new Mostly(8)).ToArbitrary();

    /// <summary>Employees that were read from entries; their managers may be anybody.</summary>
    public static Arbitrary<Employee> Employees() =>
        Entries(Mostly.Always).Select(entry => entry.Read().Accepted).ToArbitrary();

    public static Arbitrary<Appointments> SeveralAppointments() =>
        (from count in Gen.Choose(0, 12)
         from all in Codes.Zip(Codes).ListOf(count)
         select new Appointments(all.ToSeq().Strict())).ToArbitrary();

    private static Gen<EmployeeEntry> Entries(Mostly mostly) =>
        from code in mostly.Field(
            EnteredTexts.Codes(EmployeeEntry.CodeLength),
            Gen.OneOf(EnteredTexts.NoCodes(EmployeeEntry.CodeLength), Gen.Constant("")))
        from name in mostly.Field(
            EnteredTexts.Texts(EmployeeEntry.NameLength),
            Gen.OneOf(EnteredTexts.NoTexts(EmployeeEntry.NameLength), EnteredTexts.Nothing()))
        from title in mostly.Text(EmployeeEntry.NameLength)
        from manager in mostly.Code(EnteredTexts.Codes(EmployeeEntry.CodeLength), EmployeeEntry.CodeLength)
        from role in Gen.OneOf(Gen.Constant(Option<Role>.None), mostly.Value<Role>().Select(role => (Option<Role>)role))
        select new EmployeeEntry(code, name, title, manager, role);
}
