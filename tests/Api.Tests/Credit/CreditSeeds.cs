using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Credit.TradeCards;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Tests.Credit;

/// <summary>Gives customers credit, with all that was decided for it.</summary>
internal static class CreditSeeds
{
    private static readonly DateTimeOffset Time = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    public static async Task GiveAsync(CustomerGraphDb db, string customer, decimal limit)
    {
        var id = await db.Customers.Where(card => card.Code == customer).Select(card => card.Id).SingleAsync();
        var by = new Authorship("seed", Time);
        var terms = new CreditTerms(Option<CreditGrade>.None, Amount.Literal(limit), 30, LanguageExt.Seq<ConditionKind>.Empty);
        var (seller, manager, office) = (
            new Signature("S", Role.Salesperson, Time), new Signature("M", Role.SalesManager, Time), new Signature("O", Role.HeadOffice, Time));
        var day = DateOnly.FromDateTime(Time.DateTime);

        db.AppendEvents(
            TradeCardCodec.Instance, id, "T1", 0,
            Seq<TradeCardEvent>(
                new TradeCardEvent.Drafted(new TradeCardContent("T1", terms, "Good."), seller, None),
                new TradeCardEvent.Submitted(Time),
                new TradeCardEvent.Endorsed(manager),
                new TradeCardEvent.Approved(new AgreedTerms("T1", terms, day, None, office))),
            by, None);
        db.AppendEvents(
            ConditionCodec.Instance, id, "C1", 0,
            Seq<ConditionEvent>(
                new ConditionEvent.Proposed(new ConditionTerms("C1", ConditionKind.ExchangeOfContract, Amount.Zero, customer, day, None), seller),
                new ConditionEvent.Accepted(office)),
            by, None);
        db.Add(new CreditTermsRow
        {
            CustomerId = id, Decision = "T1", CreditLimit = limit, PaymentDays = 30, ValidFrom = day, ApprovedBy = "O", ApprovedAs = Role.HeadOffice,
            ApprovedAt = Time.UtcDateTime,
        });
        await db.SaveChangesAsync();
    }
}
