using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class LibraryMutation : ObjectGraphType
{
    public LibraryMutation(EntityModel entities)
    {
        Name = "Mutation";
        Description = "What can be done.";

        this.Mutation<LendBookInput, LoanRow>(entities, "lendBook", "Lends a book.", LendAsync)
            .Gives("loan", "The loan.", (LoanRow row) => row.Id, loan => loan.Id)
            .Gives<StringGraphType>("receipt", "What the reader gets.", loan => $"{loan.Reader} until {loan.ReturnedOn:O}")
            .Fails<LendingErrors>()
            .Fails<BookErrors>();

        this.Mutation<ChangeBookInput, long>(entities, "changeBook", "Changes a book.", ChangeAsync)
            .Gives("book", "The book after the change.", (BookRow row) => row.Id, id => id)
            .Fails<BookErrors>();
    }

    private static async Task<MutationResult<LoanRow>> LendAsync(LendBookInput input, IResolveFieldContext context)
    {
        await using var db = Open(context);
        var book = await db.Set<BookRow>().FindAsync([input.Book], context.CancellationToken);

        if (book is null)
        {
            return new MutationResult<LoanRow>.Refused([new BookUnknown(input.Book)]);
        }

        var errors = new List<object>();

        if (book.IsLent)
        {
            errors.Add(new LendingError.AlreadyLent("somebody"));
        }

        if (input.Days > 30)
        {
            errors.Add(new LendingError.TooLong(input.Days, 30));
        }

        if (errors.Count > 0)
        {
            return new MutationResult<LoanRow>.Refused(errors);
        }

        var loan = new LoanRow
        {
            Id = 1_000_000 + book.Id,
            BookId = book.Id,
            Reader = input.Reader + string.Concat(input.Notes ?? []),
            LentOn = input.LentOn,
            ReturnedOn = input.LentOn.AddDays(input.Days),
            Fee = input.Deposits?.Sum(deposit => deposit.Amount) ?? 0,
        };

        db.Add(loan);
        book.IsLent = true;
        await db.SaveChangesAsync(context.CancellationToken);

        return new MutationResult<LoanRow>.Done(loan);
    }

    private static async Task<MutationResult<long>> ChangeAsync(ChangeBookInput input, IResolveFieldContext context)
    {
        await using var db = Open(context);

        if (await db.Set<BookRow>().FindAsync([input.Id], context.CancellationToken) is not { } book)
        {
            return new MutationResult<long>.Refused([new BookUnknown(input.Id)]);
        }

        book.Title = input.Title.Or(book.Title);
        book.Subtitle = input.Subtitle.Or(book.Subtitle);
        book.Shelf = input.Shelf.Or(book.Shelf);
        await db.SaveChangesAsync(context.CancellationToken);

        return new MutationResult<long>.Done(book.Id);
    }

    private static LibraryDb Open(IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<IDbContextFactory<LibraryDb>>().CreateDbContext();
}
