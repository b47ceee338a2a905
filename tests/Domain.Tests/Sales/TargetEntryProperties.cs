using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using static CustomerGraph.Domain.Tests.FieldRules;

namespace CustomerGraph.Domain.Tests.Sales;

public sealed class TargetEntryProperties
{
    [DomainProperty]
    public void An_entry_is_refused_under_the_names_of_exactly_the_fields_that_are_wrong(TargetEntry entry)
    {
        var subjects = Broken(
            ("salespersonCode", IsCodeOrNone(entry.SalespersonCode, 40)),
            ("sku", IsCodeOrNone(entry.Sku, 60)),
            ("category", IsTextOrNone(entry.Category, 200)),
            ("customerCode", IsCodeOrNone(entry.CustomerCode, 40))).ToList();
        var count = Subjects(entry).Count;

        AreNamed(
            Broken(
                ("year", entry.Year is >= 1900 and <= 2999),
                ("month", entry.Month is >= 1 and <= 12),
                ("amount", IsAmount(entry.Amount)),
                (TargetEntry.SubjectFields, subjects.Count > 0 || count == 1))
            .Concat(subjects),
            entry.Read());
    }

    [DomainProperty]
    public void A_target_is_what_was_entered_to_the_letter(TargetEntry entry) =>
        entry.Read().IfSuccess(target =>
        {
            Assert.Equal(
                (entry.Year, entry.Month, entry.Amount),
                (target.Year, target.Month, target.Amount.Value));
            Assert.Equal(Subjects(entry).Single(), target.Subject);
        });

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Whose_target_it_is_must_be_said_once(int count)
    {
        var entry = new TargetEntry(2026, 1, 0, Sku: count > 0 ? "P1" : "", CustomerCode: count > 0 ? "C1" : "");

        Assert.Equal(
            Prelude.Seq1<EntryError>(
                new EntryError.NotExactlyOne("salespersonCode, sku, category, customerCode", count)),
            entry.Read().Refused);
    }

    [Fact]
    public void To_sell_nothing_is_a_target() =>
        Assert.Equal(Amount.Zero, new TargetEntry(2026, 1, 0, Category: "Bikes").Read().Accepted.Amount);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() =>
        Assert.Equal(
            Prelude.Seq("sku", "category", "year", "month", "amount"),
            new TargetEntry(1899, 13, -1, Sku: " x", Category: "\0").Read().Refused.Map(error => error.Field));

    private static Seq<TargetSubject> Subjects(TargetEntry entry) => Prelude.Seq(
        Kept(entry.SalespersonCode).Map(code => (TargetSubject)new TargetSubject.OfSalesperson(code)),
        Kept(entry.Sku).Map(sku => (TargetSubject)new TargetSubject.OfProduct(sku)),
        Kept(entry.Category).Map(category => (TargetSubject)new TargetSubject.OfCategory(category)),
        Kept(entry.CustomerCode).Map(code => (TargetSubject)new TargetSubject.OfCustomer(code))).Somes();
}
