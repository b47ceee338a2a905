using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Complaints.Policy;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Sales;
using LanguageExt;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Complaints.ComplaintCommand;

namespace CustomerGraph.Api.Demo;

/// <summary>The complaints of the demo company: some in every state, the open ones young and the closed ones old.</summary>
internal static class DemoComplaints
{
    private const int Count = 72;

    /// <summary>How many steps there are to the end, a verdict against the customer apart.</summary>
    private const int StepsToTheEnd = 9;

    /// <summary>The key of the customer and the events of each complaint.</summary>
    /// <param name="seed">The same seed makes the same complaints.</param>
    /// <param name="customers">The customers; they have been stored.</param>
    /// <param name="people">Who works for the company.</param>
    /// <param name="products">What it sells.</param>
    public static IReadOnlyList<(long CustomerId, Seq<ComplaintEvent> Events)> Make(
        int seed, IReadOnlyList<CustomerRow> customers, IReadOnlyList<EmployeeRow> people, IReadOnlyList<ProductRow> products)
    {
        var random = new Random(seed);
        Signatory One(Role role) => Signatory.Of(people.First(person => person.Role == role).Code, role);
        var (seller, officer, head, manager) =
            (One(Role.Salesperson), One(Role.ComplaintOfficer), One(Role.DepartmentHead), One(Role.GeneralManager));

        return
        [
            .. Enumerable.Range(0, Count).Select(number =>
            {
                var steps = number % (StepsToTheEnd + 2);
                var kind = DemoComplaint.All[random.Next(DemoComplaint.All.Count)];
                var days = (steps >= StepsToTheEnd ? 60 : 3) + random.Next(steps >= StepsToTheEnd ? 600 : 12) + steps;
                var heard = new DateTimeOffset(DemoCalendar.End, TimeOnly.MinValue, TimeSpan.Zero).AddDays(-days).AddHours(9);
                var entry = new ComplaintEntry(
                    kind.Content, kind.Description, (ComplaintChannel)random.Next(5), heard, kind.Wanted,
                    Seq1(products[random.Next(products.Count)].Sku), Disputed: number % 3 == 0 ? 100 * (1 + random.Next(20)) : None);
                var first = Decided(ComplaintWorkflow.Record(entry, seller, heard.AddHours(1)));

                return (customers[random.Next(customers.Count)].Id, Tell(first, kind, steps, 50 * (1 + random.Next(30)), officer, head, manager));
            }),
        ];
    }

    private static Seq<ComplaintEvent> Tell(
        ComplaintEvent.Recorded first, DemoComplaint kind, int steps, decimal cost, Signatory officer, Signatory head, Signatory manager)
    {
        var commands = steps > StepsToTheEnd
            ? Seq1<Func<DateTimeOffset, Command>>(at => new Command.Judge(false, "We have looked at it closely; it left us as it was ordered.", officer, at))
            : Seq<Func<DateTimeOffset, Command>>(
                at => new Command.Judge(true, "It is as the customer says.", officer, at),
                at => new Command.Assign(None, head.Code, None, officer, at),
                at => new Command.Analyse(new AnalysisEntry(kind.Cause, kind.Category), head, at),
                at => new Command.Propose(Seq1(new RemedyEntry(kind.Remedy, kind.Wanted, cost)), head, at),
                at => new Command.Approve(manager, at),
                at => new Command.CarryOut(1, true, "Done 已完成.", head, at),
                at => new Command.Notify("It is settled; we are sorry.", ComplaintChannel.Email, head, at),
                at => new Command.TakeFeedback(FeedbackAnswer.Satisfied, None, officer, at),
                at => new Command.Close(
                    new SummaryEntry(kind.Lesson, Seq1(new MeasureEntry(kind.Lesson, head.Code, DateOnly.FromDateTime(at.UtcDateTime).AddDays(30)))), officer, at))
                .Take(steps);

        return commands.Fold(Seq1<ComplaintEvent>(first), (events, command) =>
        {
            var state = ComplaintWorkflow.Replay(events);

            return events.Add(Decided(ComplaintWorkflow.Decide(command(state.Since.AddDays(1)), state, ComplaintPolicy.Standard)));
        }).Strict();
    }

    private static T Decided<T>(Either<ComplaintError, T> decided) => decided.IfLeft(error => throw new InvalidOperationException($"{error}"));
}
