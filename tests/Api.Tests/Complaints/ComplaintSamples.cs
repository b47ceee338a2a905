using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Complaints;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Tests.Complaints;

/// <summary>A complaint that went all the way, with everything that one can have, for a few customers of a company.</summary>
internal static class ComplaintSamples
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Signatory Officer = Signatory.Of("E3", Role.ComplaintOfficer);
    private static readonly Signatory Head = Signatory.Of("E2", Role.DepartmentHead);
    private static readonly Signatory Chief = Signatory.Of("E1", Role.GeneralManager);

    /// <summary>Fills them in for the first customers; the first complaint of the company is the first customer's.</summary>
    public static async Task FillAsync(IStore store)
    {
        await using var db = store.Open(Sight.All);

        foreach (var customer in await db.Customers.OrderBy(card => card.Id).Select(card => card.Id).Take(3).ToListAsync())
        {
            await FillAsync(new ComplaintStore(store), customer);
        }
    }

    private static async Task FillAsync(ComplaintStore complaints, long customer)
    {
        var entry = new ComplaintEntry(
            ComplaintContent.Quality, "Wet.", ComplaintChannel.Letter, Monday, Some("Dry ones."), Documents: Seq1("D1"), Disputed: 5);
        var id = Key(await complaints.RecordAsync(customer, entry, Officer, By(Officer, 1), default));
        Func<DateTimeOffset, ComplaintCommand>[] steps =
        [
            at => new ComplaintCommand.Judge(true, "It is so.", Officer, at),
            at => new ComplaintCommand.Assign(None, "E1", None, Officer, at),
            at => new ComplaintCommand.Analyse(new AnalysisEntry("Rain.", CauseCategory.Packing, Seq1("E1")), Head, at),
            at => new ComplaintCommand.Propose(Seq1(new RemedyEntry(RemedyKind.Exchange, "Dry ones.", 20)), Head, at),
            at => new ComplaintCommand.Approve(Chief, at),
            at => new ComplaintCommand.CarryOut(1, true, "Sent.", Head, at),
            at => new ComplaintCommand.Penalise(new PenaltyEntry("E1", PenalisedAs.PersonResponsible, "Left them in the rain.", 1m), Chief, at),
            at => new ComplaintCommand.Notify("Dry ones are on the way.", ComplaintChannel.Letter, Head, at),
            at => new ComplaintCommand.TakeFeedback(FeedbackAnswer.Satisfied, Some("Thanks."), Officer, at),
            at => new ComplaintCommand.Close(new SummaryEntry("Cover them.", Seq1(new MeasureEntry("Buy covers.", "E1", new DateOnly(2026, 6, 1)))), Officer, at),
        ];

        foreach (var (step, version) in steps.Select((step, index) => (step, index + 1)))
        {
            Key(await complaints.StepAsync(id, version, step, By(Officer, version + 1), default));
        }
    }

    private static Authorship By(Signatory person, int hours) => new(person.Code, Monday.AddHours(hours));

    private static long Key<TError>(Either<TError, long> outcome) => outcome.IfLeft(error => throw new InvalidOperationException($"{error}"));
}
