using System.Text;
using CustomerGraph.Conventions.Transport.Uploads;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Transport.Lending;

public sealed class DeskMutation : ObjectGraphType
{
    private int donations;

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
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("donate")
            .Description("Takes files and tells their names, types, lengths and first letters.")
            .Argument<NonNullGraphType<ListGraphType<UploadType>>>("files")
            .Resolve(context =>
            {
                Interlocked.Increment(ref donations);

                return context.GetArgument<List<UploadedFile?>>("files").Select(Told);
            });
        Field<NonNullGraphType<IntGraphType>>("donations")
            .Resolve(_ => donations);
        Field<NonNullGraphType<IntGraphType>>("lendings")
            .Description("How many books were lent so far.")
            .Resolve(_ => desk.Lendings);
    }

    private static string Told(UploadedFile? file)
    {
        if (file is null)
        {
            return "nothing";
        }

        var start = new byte[Math.Min(3, file.Length)];
        file.Read().ReadExactly(start);

        return $"{file.Name} {file.ContentType} {file.Length} {Encoding.UTF8.GetString(start)}";
    }
}
