using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class LibraryMutation : ObjectGraphType
{
    public LibraryMutation(Desk desk)
    {
        Name = "Mutation";
        Field<BookType>("lend")
            .Argument<NonNullGraphType<StringGraphType>>("isbn")
            .Resolve(context => desk.Lend(context.GetArgument<string>("isbn")));
        Field<BookType>("lendSlowly")
            .Argument<NonNullGraphType<StringGraphType>>("isbn")
            .Argument<IntGraphType>("milliseconds")
            .ResolveAsync(async context =>
            {
                await desk.Wait(TimeSpan.FromMilliseconds(context.GetArgument("milliseconds", 300)), context.CancellationToken);
                return desk.Lend(context.GetArgument<string>("isbn"));
            });
        Field<NonNullGraphType<IntGraphType>>("lendings")
            .Description("How many books were lent so far.")
            .Resolve(_ => desk.Lendings);
    }
}
