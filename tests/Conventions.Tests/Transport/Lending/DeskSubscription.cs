using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Transport.Subscriptions;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Transport.Lending;

public sealed class DeskSubscription : ObjectGraphType
{
    public DeskSubscription(Desk desk)
    {
        Name = "Subscription";
        Field<LentBookType>("bookLent")
            .ResolveEvents(_ => desk.News());
        Field<NonNullGraphType<IntGraphType>>("countdown")
            .Argument<NonNullGraphType<IntGraphType>>("from")
            .ResolveEvents(context => CountDown(context.GetArgument<int>("from")));
        Field<StringGraphType>("brokenNews")
            .Description("One event, then a defect of the source.")
            .ResolveEvents(_ => Broken());
        Field<StringGraphType>("slowNews")
            .Description("Three events, the second of which takes a minute to resolve.")
            .ResolveEvents(_ => CountDown(3))
            .ResolveAsync(async context => context.Source is 2
                ? await desk.Wait(TimeSpan.FromMinutes(1), context.CancellationToken)
                : "soon");
        Field<StringGraphType>("closedNews")
            .Description("Cannot be subscribed to.")
            .ResolveEvents<object?, object, string>(_ => throw new FieldError("LIB_CLOSED", "The library is closed."));
    }

    private static async IAsyncEnumerable<int> CountDown(int from)
    {
        for (var i = from; i > 0; i--)
        {
            yield return i;
            await Task.Yield();
        }
    }

    private static async IAsyncEnumerable<string> Broken()
    {
        yield return "first";
        await Task.Yield();
        throw new InvalidOperationException("Password=hunter2");
    }
}
