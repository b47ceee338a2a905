using System.Runtime.CompilerServices;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Persistence.Feeds;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace CustomerGraph.Api.Feeds;

/// <summary>How a subscription goes on where it stopped.</summary>
internal static class FeedArguments
{
    private const string Name = "after";

    /// <summary>Adds the argument.</summary>
    public static FieldBuilder<TSource, TReturn> After<TSource, TReturn>(this FieldBuilder<TSource, TReturn> field) =>
        field.Argument<StringGraphType>(Name, "The `position` of an earlier event: what came after it is told first. From now on when it is not given.");

    /// <summary>Reads the argument.</summary>
    /// <exception cref="FieldError">It is no position.</exception>
    public static FeedPosition? Position(this IResolveFieldContext context) =>
        context.GetArgument<string?>(Name) is not { } text ? null
        : FeedPosition.Parse(text) ?? throw new FieldError("CG_INVALID_POSITION", "`after` is not the position of an event.", ("field", Name));

    /// <summary>Follows a feed; who is too slow for it is told so in words.</summary>
    public static async IAsyncEnumerable<FeedEntry<TRow>> Told<TRow>(
        this Feed<TRow> feed, FeedPosition? after, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var entries = feed.FollowAsync(after, cancellation).GetAsyncEnumerator(cancellation);

        while (await MovesAsync(entries))
        {
            yield return entries.Current;
        }
    }

    private static async Task<bool> MovesAsync<TRow>(IAsyncEnumerator<FeedEntry<TRow>> entries)
    {
        try
        {
            return await entries.MoveNextAsync();
        }
        catch (FeedLagException)
        {
            throw new FieldError(
                "CG_SUBSCRIBER_TOO_SLOW", "Events are read too slowly to be kept any longer. Subscribe again after the position of the last one.");
        }
    }
}
