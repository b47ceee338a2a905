using CustomerGraph.Conventions.Errors;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Transport.Lending;

public sealed class DeskQuery : ObjectGraphType
{
    public DeskQuery(Desk desk)
    {
        Name = "Query";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LentBookType>>>>("books")
            .Resolve(_ => desk.Books);
        Field<LentBookType>("book")
            .Argument<NonNullGraphType<StringGraphType>>("isbn")
            .Resolve(context => desk.Books.FirstOrDefault(book => book.Isbn == context.GetArgument<string>("isbn")));
        Field<StringGraphType>("broken")
            .Description("Fails as a defect does, with secrets in the exception.")
            .Resolve(_ => throw new InvalidOperationException("SELECT * FROM secret; Password=hunter2; /srv/app.db"));
        Field<NonNullGraphType<StringGraphType>>("brokenPromise")
            .Description("Answers null though it must not.")
            .Resolve(_ => null);
        Field<StringGraphType>("refused")
            .Description("Fails as a rule of the library does.")
            .Resolve(_ => throw new FieldError("LIB_CLOSED", "The library is closed.", ("opens", "09:00")));
        Field<ListGraphType<StringGraphType>>("manyBroken")
            .Argument<NonNullGraphType<IntGraphType>>("count")
            .Resolve(context => Enumerable.Range(0, context.GetArgument<int>("count"))
                .Select(i => (context.Errors, i))
                .Select(one =>
                {
                    one.Errors.Add(new FieldError("LIB_TORN", $"Page {one.i} is torn."));
                    return (string?)null;
                }).ToList());
        Field<StringGraphType>("slow")
            .Argument<IntGraphType>("milliseconds")
            .ResolveAsync(async context => await desk.Wait(
                TimeSpan.FromMilliseconds(context.GetArgument("milliseconds", 60_000)), context.CancellationToken));
        Field<StringGraphType>("interrupted")
            .Description("Fails as a statement does that is cancelled, in the words of its driver.")
            .ResolveAsync(async context =>
            {
                try
                {
                    return await desk.Wait(TimeSpan.FromMinutes(1), context.CancellationToken);
                }
                catch (OperationCanceledException e)
                {
                    throw new InvalidOperationException("statement interrupted", e);
                }
            });
        Field<StringGraphType>("stubborn")
            .Description("Takes most of a second, whoever wants it to stop.")
            .ResolveAsync(async _ => await desk.Wait(TimeSpan.FromMilliseconds(700), CancellationToken.None));
        Field<NonNullGraphType<IntGraphType>>("listeners")
            .Description("How many wait for news.")
            .Resolve(_ => desk.Listeners);
        Field<StringGraphType>("user")
            .Description("Who asks.")
            .Resolve(context => context.User?.Identity?.Name);
        Field<StringGraphType>("echo")
            .Argument<StringGraphType>("text")
            .Resolve(context => context.GetArgument<string?>("text"));
        Field<DecimalGraphType>("sum")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<DecimalGraphType>>>>("of")
            .Resolve(context => context.GetArgument<decimal[]>("of").Sum());
    }
}
