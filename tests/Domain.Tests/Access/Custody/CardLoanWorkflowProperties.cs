using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Domain.Tests.Generators;
using static CustomerGraph.Domain.Access.Custody.CardLoanWorkflow;
using Command = CustomerGraph.Domain.Access.Custody.CardLoanCommand;
using Error = CustomerGraph.Domain.Access.Custody.CardLoanError;
using Event = CustomerGraph.Domain.Access.Custody.CardLoanEvent;

namespace CustomerGraph.Domain.Tests.Access.Custody;

public sealed class CardLoanWorkflowProperties
{
    private static readonly CustodyPolicy Policy = CustodyArbitraries.Policy;

    [DomainProperty(MaxTest = 500)]
    public void What_the_table_leaves_out_is_not_allowed_and_nothing_else(LoanAttempt attempt)
    {
        var decision = Decide(attempt.Command, attempt.Loan, Policy);
        var known = LoanTable.Cells.ContainsKey((attempt.Loan.State, attempt.Command.GetType().Name));

        Assert.Equal(!known && attempt.Command.At >= attempt.Loan.Since, decision.Case is Error.NotAllowedIn);
    }

    [DomainProperty(MaxTest = 500)]
    public void What_is_decided_leads_to_the_state_in_the_table_at_the_time_asked_for(LoanAttempt attempt) =>
        Decide(attempt.Command, attempt.Loan, Policy).IfRight(happened =>
        {
            var afterwards = Evolve(attempt.Loan, happened);

            Assert.Equal(LoanTable.Cells[(attempt.Loan.State, attempt.Command.GetType().Name)], afterwards.State);
            Assert.Equal(attempt.Loan.Request, afterwards.Request);
            Assert.Equal(attempt.Command.At, afterwards.Since);
        });

    [DomainProperty(MaxTest = 500)]
    public void What_was_not_decided_for_a_loan_cannot_happen_to_it(LoanAttempt one, LoanAttempt other) =>
        Decide(one.Command, one.Loan, Policy).IfRight(happened =>
        {
            if (!LoanTable.Cells.ContainsKey((other.Loan.State, one.Command.GetType().Name)))
            {
                Assert.Throws<InvalidOperationException>(() => Evolve(other.Loan, happened));
            }
        });

    /// <summary>The rules once more, in other words: what a register kept by hand would say after each line.</summary>
    [DomainProperty(MaxTest = 500)]
    public void A_register_kept_by_hand_says_the_same_after_every_command(LoanStory story)
    {
        var loan = Begin(new Event.Requested(story.Request));
        var register = LoanRegister.Opened(story.Request);

        foreach (var command in story.Commands)
        {
            var decision = Decide(command, loan, Policy);
            var entered = register.Try(command, Policy);

            Assert.Equal(entered.IsSome, decision.IsRight);
            loan = decision.Match(Right: happened => Evolve(loan, happened), Left: _ => loan);
            register = entered.IfNone(register);
            Assert.Equal(register.State, loan.State);

            foreach (var moment in Moments(story, command))
            {
                Assert.Equal(register.Opens(moment), loan.IsInForce(moment));
                Assert.Equal(register.IsLate(moment), loan.IsOverdue(moment));
            }
        }
    }

    [DomainProperty(MaxTest = 500)]
    public void No_loan_is_in_force_for_longer_than_the_policy_lets_it_after_its_last_grant(LoanStory story)
    {
        var loan = CustodyArbitraries.Told(story);

        if (loan is CardLoan.Granted granted)
        {
            Assert.True(granted.Until <= granted.Since + Policy.Longest);
            Assert.True(granted.Extensions <= Policy.MostExtensions);
            Assert.NotEqual(granted.Request.Borrower, granted.Grant.By);
        }
    }

    [DomainProperty]
    public void A_loan_is_in_force_until_its_end_and_not_at_it(LoanStory story)
    {
        if (CustodyArbitraries.Told(story) is CardLoan.Granted granted)
        {
            Assert.True(granted.IsInForce(granted.Until.AddTicks(-1)));
            Assert.False(granted.IsInForce(granted.Until));
            Assert.False(granted.IsInForce(granted.Grant.At.AddTicks(-1)));
            Assert.False(granted.IsOverdue(granted.Until.AddTicks(-1)));
            Assert.True(granted.IsOverdue(granted.Until));
        }
    }

    [DomainProperty(MaxTest = 500)]
    public void Nothing_is_done_to_a_loan_on_an_old_picture_of_it(LoanAttempt attempt)
    {
        var late = new Command.Expire(attempt.Loan.Since.AddTicks(-1));

        Assert.Equal(new Error.OutOfDate(attempt.Loan.Since), Decide(late, attempt.Loan, Policy).Failure);
    }

    [DomainProperty(MaxTest = 300)]
    public void A_request_is_refused_for_the_very_fields_that_break_a_rule(LoanEntry entry)
    {
        var read = entry.Read(Policy);

        Assert.Equal(
            FieldRules.Broken(
                ("purpose", FieldRules.IsText(entry.Purpose, LoanEntry.TextLength)),
                ("fields", !entry.Fields.IsEmpty && entry.Fields.ForAll(Enum.IsDefined)),
                ("until", entry.At < entry.Until && entry.Until - entry.At <= Policy.Longest)),
            read.FailToSeq().Map(error => error.Field).Distinct());
        read.ToEither().IfRight(request => Assert.Equal(entry.Fields.Distinct().Order(), request.Fields));
    }

    /// <summary>Without it the laws above could hold because nothing they speak of was ever generated.</summary>
    [Fact]
    public void The_generator_reaches_every_state_with_every_command_and_every_error()
    {
        var attempts = Samples.Of(CustodyArbitraries.Attempts());

        Assert.Equal(
            Enum.GetValues<CardLoanState>().Length * typeof(Command).GetNestedTypes().Length,
            attempts.Select(attempt => (attempt.Loan.State, attempt.Command.GetType())).Distinct().Count());
        Assert.Equal(
            typeof(Error).GetNestedTypes().Select(type => type.Name)
                .Except([nameof(Error.NotFound), nameof(Error.NotTheCustodian), nameof(Error.NotAnEmployee), nameof(Error.VersionConflict)]).Order(),
            attempts.Select(attempt => Decide(attempt.Command, attempt.Loan, Policy).Case).OfType<Error>()
                .Select(error => error.GetType().Name).Distinct().Order());
        Assert.Contains(attempts, attempt => Decide(attempt.Command, attempt.Loan, Policy).IsRight && attempt.Loan is CardLoan.Granted { Extensions: 1 });
    }

    private static IEnumerable<DateTimeOffset> Moments(LoanStory story, Command command) =>
        Enumerable.Range(0, 10).SelectMany(half => new[] { -1, 0, 1 }.Select(tick => story.Request.At.AddMinutes(30 * half).AddTicks(tick)))
            .Append(command.At).Append(command.At.AddTicks(1));
}
