using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Conventions.Tests.Library;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

internal sealed class ClubMutation : ObjectGraphType
{
    public ClubMutation(EntityModel entities, ClubLog log)
    {
        Name = "Mutation";
        Description = "What can be done.";

        this.Mutation<ReserveBookInput, long>(entities, "reserveBook", "Keeps a book for a member.", (input, _) =>
            {
                log.Done.Add($"reserve {input.Book}");
                return Task.FromResult<MutationResult<long>>(new MutationResult<long>.Done(input.Book));
            })
            .Requires(ClubPolicies.Members)
            .Gives("book", "The book.", (BookRow row) => row.Id, id => id);

        this.Mutation<ReserveBookInput, long>(entities, "sellBook", "Sells a book.", (input, _) =>
            {
                log.Done.Add($"sell {input.Book}");
                return Task.FromResult<MutationResult<long>>(new MutationResult<long>.Done(input.Book));
            })
            .Requires(ClubPolicies.Librarians)
            .Gives("book", "The book.", (BookRow row) => row.Id, id => id);
    }
}
