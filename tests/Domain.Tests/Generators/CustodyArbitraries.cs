using CustomerGraph.Domain.Access.Custody;
using static CustomerGraph.Domain.Access.Custody.CardLoanWorkflow;
using Command = CustomerGraph.Domain.Access.Custody.CardLoanCommand;

namespace CustomerGraph.Domain.Tests.Generators;

/// <summary>A loan in some state, and what somebody tries to do with it.</summary>
public sealed record LoanAttempt(CardLoan Loan, Command Command);

/// <summary>What people try one after the other, whether it makes sense or not.</summary>
public sealed record LoanStory(LoanRequest Request, Seq<Command> Commands);

/// <summary>Loans of cards, made by commands, and commands for them.</summary>
public static class CustodyArbitraries
{
    /// <summary>A policy whose ends are soon reached.</summary>
    public static readonly CustodyPolicy Policy = new(TimeSpan.FromHours(4), MostExtensions: 2);

    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Gen<string> People = Gen.Elements("borrower", "custodian", "other");

    private static readonly Gen<string> Texts = Gen.Frequency((6, Gen.Constant("because")), (1, EnteredTexts.NoTexts(LoanEntry.TextLength)), (1, EnteredTexts.Nothing()));

    /// <summary>Hours and the ticks around them, so that ends are met to the tick.</summary>
    private static readonly Gen<TimeSpan> Spans =
        from hours in Gen.Choose(0, 5)
        from ticks in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Elements(-1, 1)))
        select TimeSpan.FromHours(hours) + TimeSpan.FromTicks(ticks);

    /// <summary>From one command to the next: mostly little, so that much happens before the end.</summary>
    private static readonly Gen<TimeSpan> Steps = Gen.Frequency((5, Gen.Elements(0, 20, 40).Select(minutes => TimeSpan.FromMinutes(minutes))), (1, Spans));

    /// <summary>Mostly right, and wrong in every field.</summary>
    public static Arbitrary<LoanEntry> Entries() =>
        (from purpose in Texts
         from count in Gen.Choose(0, 5)
         from fields in new Mostly(8).Value<ConfidentialField>().ListOf(count)
         from until in Spans
         select new LoanEntry("C1", "borrower", purpose, fields.ToSeq().Strict(), Monday + until, Monday)).ToArbitrary();

    public static Arbitrary<LoanStory> Stories() =>
        (from request in Requests
         from count in Gen.Choose(0, 10)
         from spans in Steps.ListOf(count)
         from commands in Commands(request.At, [.. spans], 0)
         select new LoanStory(request, commands)).ToArbitrary();

    public static Arbitrary<LoanAttempt> Attempts() =>
        (from story in Stories().Generator
         let loan = Told(story)
         from after in Spans
         from atEnd in Gen.Elements(true, false)
         from command in Command(atEnd && loan is CardLoan.Granted granted ? granted.Until : loan.Since + after - TimeSpan.FromTicks(1))
         select new LoanAttempt(loan, command)).ToArbitrary();

    /// <summary>The loan after all that could be done of what was tried.</summary>
    public static CardLoan Told(LoanStory story) => story.Commands.Fold(
        Begin(new CardLoanEvent.Requested(story.Request)),
        (loan, command) => Decide(command, loan, Policy).Match(Right: happened => Evolve(loan, happened), Left: _ => loan));

    private static Gen<LoanRequest> Requests =>
        from count in Gen.Choose(1, 3)
        from fields in Gen.Elements(Enum.GetValues<ConfidentialField>()).ListOf(count)
        from hours in Gen.Choose(1, 4)
        select new LoanEntry("C1", "borrower", "review", fields.ToSeq().Strict(), Monday.AddHours(hours), Monday).Read(Policy).Accepted;

    private static Gen<Seq<Command>> Commands(DateTimeOffset at, TimeSpan[] spans, int index) =>
        index == spans.Length
            ? Gen.Constant(LanguageExt.Seq<Command>.Empty)
            : from command in Command(at + spans[index])
              from rest in Commands(at + spans[index], spans, index + 1)
              select command.Cons(rest);

    private static Gen<Command> Command(DateTimeOffset at) => Gen.Frequency(
        (3, Grants(at)), (1, Refusals(at)), (1, Returns(at)), (5, Extensions(at)), (1, Gen.Constant((Command)new Command.Expire(at))));

    private static Gen<Command> Grants(DateTimeOffset at) =>
        from who in Usually("custodian")
        from until in Gen.OneOf(Gen.Constant(Option<DateTimeOffset>.None), Spans.Select(span => (Option<DateTimeOffset>)(at + span)))
        select (Command)new Command.Grant(who, until, at);

    private static Gen<Command> Refusals(DateTimeOffset at) =>
        from who in Usually("custodian") from reason in Texts select (Command)new Command.Refuse(who, reason, at);

    private static Gen<Command> Returns(DateTimeOffset at) => Usually("borrower").Select(who => (Command)new Command.GiveBack(who, at));

    private static Gen<Command> Extensions(DateTimeOffset at) =>
        from who in Usually("custodian") from span in Spans select (Command)new Command.Extend(who, at + span, at);

    private static Gen<string> Usually(string person) => Gen.Frequency((4, Gen.Constant(person)), (1, People));
}
