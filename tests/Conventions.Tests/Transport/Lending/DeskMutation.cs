using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Transport.Lending;

public sealed class DeskMutation : ObjectGraphType
{
    public DeskMutation(Desk desk)
    {
        Name = "Mutation";
        Field<LentBookType>("lend")
            .Argument<NonNullGraphType<StringGraphType>>("isbn")
            .Resolve(context => desk.Lend(context.GetArgument<string>("isbn")));
        Field<LentBookType>("lendSlowly")
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
