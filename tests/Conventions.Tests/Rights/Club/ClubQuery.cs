using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Tests.Library;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

internal sealed class ClubQuery : ObjectGraphType
{
    public ClubQuery(EntityModel entities)
    {
        Name = "Query";
        Description = "What can be asked.";
        this.Requires(ClubPolicies.Everybody);
        this.Nodes(entities);
        this.Connection<BookRow>(entities, "books", "All books.").Requires(ClubPolicies.Members);
        this.Connection<AuthorRow>(entities, "authors", "All authors.").Requires(ClubPolicies.Members);
        this.Connection<LoanRow>(entities, "loans", "All loans.").Requires(ClubPolicies.Members);
        Field<NonNullGraphType<IntGraphType>>("members").Description("How many members there are.").Resolve(_ => 7).Requires(ClubPolicies.Librarians);
        Field<NonNullGraphType<StringGraphType>>("hours").Description("When it is open.").Resolve(_ => "9-17");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<OpinionType>>>>("opinions").Description("What was said.")
            .Resolve(_ => ClubContents.Opinions).Requires(ClubPolicies.Members);
        Field<IntGraphType>("shelves").Description("How many shelves there are, counted by the books on them.")
            .Resolve(context =>
            {
                context.DemandComparison<BookRow>(entities, "shelf");
                return context.MayCompare<BookRow>(entities, "shelf") ? 3 : 0;
            })
            .Requires(ClubPolicies.Members);
    }
}
