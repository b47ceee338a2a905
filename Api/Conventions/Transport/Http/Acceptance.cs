using GraphQLParser.AST;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using static CustomerGraph.Conventions.Transport.Http.ResponseFormat;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>Which format a client's Accept header asks for, for each kind of answer there is.</summary>
/// <param name="Single">For the one result of a query or mutation; null when nothing suitable is acceptable.</param>
/// <param name="Batch">For the results of a batch.</param>
/// <param name="Subscription">For a subscription's results.</param>
/// <param name="PrefersHtml">Whether a page is more welcome than any JSON, as it is to a browser.</param>
/// <remarks>
/// <para>
/// A JSON type, wherever it is acceptable, goes before every kind of stream: some clients list
/// <c>text/event-stream</c> for all of their operations but read it for subscriptions only.
/// </para>
/// <para>
/// Of the two JSON types the more welcome one is taken, at the same quality the more exactly named one, and
/// <c>application/graphql-response+json</c> of two that are equal in both. A missing header and <c>*/*</c>, which say
/// nothing, mean <c>application/json</c>, as the GraphQL over HTTP specification recommends.
/// </para>
/// </remarks>
internal sealed record Acceptance(
    ResponseFormat? Single, ResponseFormat? Batch, ResponseFormat? Subscription, bool PrefersHtml)
{
    private const string Html = "text/html";

    /// <summary>Whether there is any answer at all that the client would accept.</summary>
    public bool IsPossible => Single is not null || Batch is not null || Subscription is not null;

    /// <summary>The format for the answer to one operation.</summary>
    public ResponseFormat? FormatOf(OperationType kind) => kind == OperationType.Subscription ? Subscription : Single;

    /// <summary>Reads the header; null when it does not follow the syntax of RFC 9110.</summary>
    public static Acceptance? Of(StringValues header)
    {
        if (StringValues.IsNullOrEmpty(header))
        {
            return Of([new MediaRange("*", "*", 1)]);
        }

        return MediaTypeHeaderValue.TryParseStrictList(header, out var values)
            ? Of([.. values.Select(MediaRange.Of).OfType<MediaRange>()])
            : null;
    }

    private static Acceptance Of(MediaRange[] ranges)
    {
        var json = Best(ranges, Saying(ranges, Json) == 0 ? [Json, GraphQLResponse] : [GraphQLResponse, Json]);
        var html = Welcome(ranges, Html);

        return new Acceptance(
            json ?? Best(ranges, [Multipart, EventStream]),
            json ?? Best(ranges, [Multipart, EventStream, GraphQLJsonLines, JsonLines]),
            Best(ranges, [EventStream, GraphQLJsonLines, JsonLines]),
            html is { Precision: 2, Quality: > 0 } && (json is null || html.Quality > Welcome(ranges, json.MediaType).Quality));
    }

    private static int Saying(MediaRange[] ranges, ResponseFormat format) => Welcome(ranges, format.MediaType).Precision;

    private static ResponseFormat? Best(MediaRange[] ranges, ReadOnlySpan<ResponseFormat> formats)
    {
        var best = (Format: (ResponseFormat?)null, Welcome: default(MediaRange));

        foreach (var format in formats)
        {
            var welcome = Welcome(ranges, format.MediaType);

            if (welcome.Quality > 0 && (best.Format is null || IsBefore(welcome, best.Welcome)))
            {
                best = (format, welcome);
            }
        }

        return best.Format;
    }

    private static bool IsBefore(MediaRange one, MediaRange other) =>
        one.Quality > other.Quality || (one.Quality == other.Quality && one.Precision > other.Precision);

    /// <summary>What the header says about a media type: its most exact range decides, even by a quality of zero.</summary>
    private static MediaRange Welcome(MediaRange[] ranges, string mediaType) =>
        ranges.Where(range => range.Covers(mediaType)).DefaultIfEmpty().MaxBy(range => range.Precision);
}
