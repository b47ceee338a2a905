using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Store;
using CustomerGraph.Testing;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Access.Custody;

public sealed class CardLoanStoreExamples
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_granted_loan_opens_its_fields_until_its_end_and_not_at_it(DatabaseKind kind)
    {
        await using var library = await Library.OpenAsync(kind);
        var id = await library.GrantedAsync(hours: 1, until: 24);

        Assert.Empty(await library.OpenToBorrowerAsync(TimeSpan.FromHours(1) - TimeSpan.FromMicroseconds(1)));
        var open = Assert.Single(await library.OpenToBorrowerAsync(TimeSpan.FromHours(24) - TimeSpan.FromMicroseconds(1)));
        Assert.Equal((id, library.Card, "review"), (open.LoanId, open.CustomerId, open.Purpose));
        Assert.Equal(["bank", "phone"], open.Fields);
        Assert.Empty(await library.OpenToBorrowerAsync(TimeSpan.FromHours(24)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_card_that_was_given_back_is_closed_at_once(DatabaseKind kind)
    {
        await using var library = await Library.OpenAsync(kind);
        var id = await library.GrantedAsync();

        Assert.True((await library.Loans.ReturnAsync(library.Borrower, id, 2, library.By(library.Borrower, 2), default)).IsRight);

        Assert.Empty(await library.OpenToBorrowerAsync(TimeSpan.FromHours(2)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Every_step_is_in_the_history_and_in_the_audit_trail(DatabaseKind kind)
    {
        await using var library = await Library.OpenAsync(kind);
        var id = await library.GrantedAsync();
        await library.Loans.ExtendAsync(library.Keeper, id, 2, Library.Monday.AddHours(48), library.By(library.Keeper, 3, "extendCardLoan"), default);
        await library.Loans.ReturnAsync(library.Borrower, id, 3, library.By(library.Borrower, 4, "returnCard"), default);

        var row = await library.RowAsync(id);
        Assert.Equal(
            [CardLoanStep.Requested, CardLoanStep.Granted, CardLoanStep.Extended, CardLoanStep.Returned],
            row.Events.OrderBy(step => step.Version).Select(step => step.Step));

        await using var db = library.Store.Open();
        var trail = await db.AuditTrail.Where(entry => entry.Kind == AuditKind.LoanStep).OrderBy(entry => entry.Position).ToListAsync();
        Assert.Equal(["requestCardLoan", "grantCardLoan", "extendCardLoan", "returnCard"], trail.Select(entry => entry.Operation));
        Assert.All(trail, entry =>
        {
            Assert.Equal(("customers", "C1", "review"), (entry.SubjectType, entry.SubjectCode, entry.Purpose));
            Assert.Equal(["bank", "phone"], AuditMapping.ReadFields(entry.Fields));
        });
        Assert.IsType<AuditVerdict.Sound>(await new AuditInspection(library.Store.Store).VerifyAsync(None, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_two_who_decide_at_once_one_wins(DatabaseKind kind)
    {
        await using var library = await Library.OpenAsync(kind);
        var id = await library.RequestedAsync();
        var (keeper, manager) = (library.By(library.Keeper, 1), library.By(library.Manager, 1));

        for (var round = 0; round < 5; round++)
        {
            var loan = round == 0 ? id : await library.RequestedAsync();
            var outcomes = await Task.WhenAll(
                Task.Run(() => library.Loans.GrantAsync(library.Keeper, loan, 1, None, keeper, default)),
                Task.Run(() => library.Loans.GrantAsync(library.Manager, loan, 1, None, manager, default)),
                Task.Run(() => library.Loans.RefuseAsync(library.Manager, loan, 1, "no", manager, default)));

            Assert.Single(outcomes, outcome => outcome.IsRight);
            Assert.All(outcomes.SelectMany(outcome => outcome.LeftToSeq()), errors =>
                Assert.Equal(Seq1<CardLoanError>(new CardLoanError.VersionConflict(1, 2)), errors));
            Assert.Equal(2, (await library.RowAsync(loan)).Events.Count);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Only_the_custodian_of_the_card_or_the_manager_of_all_decides(DatabaseKind kind)
    {
        await using var library = await Library.OpenAsync(kind);
        var id = await library.RequestedAsync();
        var stranger = new LoanParty(library.Borrower.EmployeeId + 1, KeepsAll: false);

        Assert.Equal(new CardLoanError.NotFound(), await RefusalAsync(library.Loans.GrantAsync(stranger, id, 1, None, library.By(stranger, 1), default)));
        Assert.Equal(new CardLoanError.NotTheCustodian(), await RefusalAsync(library.Loans.GrantAsync(library.Borrower, id, 1, None, library.By(library.Borrower, 1), default)));
        Assert.Equal(new CardLoanError.NotFound(), await RefusalAsync(library.Loans.GrantAsync(library.Keeper, id + 1, 1, None, library.By(library.Keeper, 1), default)));
        Assert.True((await library.Loans.GrantAsync(library.Manager, id, 1, None, library.By(library.Manager, 1), default)).IsRight);
        Assert.Equal(new CardLoanError.NotFound(), await RefusalAsync(library.Loans.ReturnAsync(stranger, id, 2, library.By(stranger, 2), default)));
        Assert.IsType<CardLoanError.NotTheBorrower>(await RefusalAsync(library.Loans.ReturnAsync(library.Keeper, id, 2, library.By(library.Keeper, 2), default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_card_that_the_borrower_may_not_see_is_as_good_as_none(DatabaseKind kind)
    {
        await using var library = await Library.OpenAsync(kind);
        var blind = new Authorship("E", Library.Monday, new Sight.Charge([], null));

        Assert.Equal(
            new CardLoanError.Invalid(new EntryError.NothingThere("customer")),
            await RefusalAsync(library.Loans.RequestAsync(
                library.Borrower, library.Card, "review", Seq1(ConfidentialField.Bank), Library.Monday.AddHours(1), blind, default)));
        Assert.Equal(
            new CardLoanError.NotAnEmployee(),
            await RefusalAsync(library.Loans.RequestAsync(
                library.Manager, library.Card, "review", Seq1(ConfidentialField.Bank), Library.Monday.AddHours(1), library.By(library.Manager, 0), default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_is_wrong_with_a_request_is_said_all_at_once_and_nothing_is_kept(DatabaseKind kind)
    {
        await using var library = await Library.OpenAsync(kind);

        var refusal = await library.Loans.RequestAsync(
            library.Borrower, library.Card, " ", Seq<ConfidentialField>(), Library.Monday.AddDays(31), library.By(library.Borrower, 0), default);

        Assert.Equal(
            ["fields", "purpose", "until"],
            refusal.LeftToSeq().Bind(errors => errors).OfType<CardLoanError.Invalid>().Select(error => error.Error.Field).Order());
        Assert.Equal(0L, await library.Store.ValueAsync("SELECT count(*) FROM card_loans"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_loan_at_its_end_is_noted_once_and_can_still_be_given_back(DatabaseKind kind)
    {
        await using var library = await Library.OpenAsync(kind);
        var id = await library.GrantedAsync(until: 24);
        var clock = new Authorship("custody", Library.Monday.AddHours(24));

        Assert.Equal(0, await library.Loans.ExpireAsync(new Authorship("custody", Library.Monday.AddHours(23)), default));
        Assert.Equal(1, await library.Loans.ExpireAsync(clock, default));
        Assert.Equal(0, await library.Loans.ExpireAsync(clock, default));
        Assert.Equal(CardLoanState.Expired, (await library.RowAsync(id)).State);
        Assert.True((await library.Loans.ReturnAsync(library.Borrower, id, 3, library.By(library.Borrower, 30), default)).IsRight);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_history_of_loans_cannot_be_changed(DatabaseKind kind)
    {
        await using var library = await Library.OpenAsync(kind);
        await library.GrantedAsync();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => library.Store.ExecuteAsync("UPDATE card_loan_events SET actor = 'x'"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => library.Store.ExecuteAsync("DELETE FROM card_loan_events"));
    }

    private static async Task<CardLoanError> RefusalAsync(Task<Either<Seq<CardLoanError>, long>> step) =>
        Assert.Single((await step).LeftToSeq().Bind(errors => errors));
}
