using System.Globalization;
using CustomerGraph.Conventions.Transport.Http;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.Extensions.Primitives;

namespace CustomerGraph.Conventions.Tests.Transport;

[Properties(Arbitrary = [typeof(AcceptanceProperties)], QuietOnSuccess = true, MaxTest = 500)]
public sealed class AcceptanceProperties
{
    private static readonly string[] Types =
    [
        "application/json", "application/graphql-response+json", "application/*", "*/*", "text/event-stream", "text/*",
        "text/html", "multipart/mixed", "application/jsonl", "application/graphql-response+jsonl", "image/png",
    ];

    /// <summary>Headers as clients send them, with every type that means something here.</summary>
    public static Arbitrary<Header> AnyHeader() => Gen.Elements(Types)
        .Zip(Gen.Elements<double?>(null, 1, 0.9, 0.5, 0.1, 0))
        .NonEmptyListOf()
        .Select(ranges => new Header([.. ranges]))
        .ToArbitrary();

    [Property]
    public bool A_query_is_answered_in_JSON_whenever_JSON_is_acceptable(Header header) =>
        (header.QualityOf("application/json") > 0 || header.QualityOf("application/graphql-response+json") > 0)
        == (header.Read().Single is { IsDocument: true });

    [Property]
    public bool Nothing_is_answered_that_is_not_acceptable(Header header)
    {
        var read = header.Read();

        return new[] { read.Single, read.Batch, read.Subscription }
            .OfType<ResponseFormat>()
            .All(format => header.QualityOf(format.MediaType) > 0);
    }

    [Property]
    public bool No_JSON_is_answered_while_the_other_is_more_welcome(Header header) =>
        header.Read().Single is not { IsDocument: true } chosen
        || (header.QualityOf(chosen.MediaType) >= header.QualityOf("application/json")
            && header.QualityOf(chosen.MediaType) >= header.QualityOf("application/graphql-response+json"));

    [Property]
    public bool A_subscription_is_never_answered_in_one_document(Header header) =>
        header.Read().Subscription is not { IsDocument: true };

    [Property]
    public bool A_page_is_shown_only_to_whom_it_is_more_welcome_than_JSON(Header header) =>
        !header.Read().PrefersHtml
        || header.QualityOf("text/html") > Math.Max(
            header.Read().Single is { IsDocument: true } json ? header.QualityOf(json.MediaType) : 0, 0);

    /// <summary>A header, and what it says by the rule of RFC 9110: the most exact range decides.</summary>
    public sealed record Header((string Type, double? Quality)[] Ranges)
    {
        public double QualityOf(string type) =>
            Find(type) ?? Find(type[..type.IndexOf('/', StringComparison.Ordinal)] + "/*") ?? Find("*/*") ?? 0;

        internal Acceptance Read() => Acceptance.Of(new StringValues(ToString()))!;

        public override string ToString() => string.Join(", ", Ranges.Select(range => range.Quality is { } quality
            ? string.Create(CultureInfo.InvariantCulture, $"{range.Type};q={quality}")
            : range.Type));

        private double? Find(string type) => Ranges
            .Where(range => range.Type == type)
            .Select(range => (double?)(range.Quality ?? 1))
            .FirstOrDefault();
    }
}
