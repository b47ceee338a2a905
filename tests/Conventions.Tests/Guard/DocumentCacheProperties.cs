using CustomerGraph.Conventions.Guard;
using FsCheck.Xunit;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Tests.Guard;

public sealed class DocumentCacheProperties
{
    private static readonly GuardOptions Small = new() { CachedDocuments = 50, CachedDocumentBytes = 2_000 };

    [Property]
    public void It_never_holds_more_documents_or_bytes_than_it_may(byte[] asked)
    {
        var cache = Cache(Small);

        foreach (var number in asked)
        {
            Ask(cache, Text(number, padding: number % 40));

            Assert.True(cache.Count <= Small.CachedDocuments);
            Assert.True(cache.Bytes <= Small.CachedDocumentBytes);
        }
    }

    [Property]
    public void What_is_kept_is_given_again_as_it_was_until_it_is_gone(byte[] asked)
    {
        var cache = Cache(Small);
        var last = new Dictionary<byte, GuardedDocument>();

        foreach (var number in asked)
        {
            var document = Ask(cache, Text(number));

            Assert.Equal(Text(number), document.Text);
            if (last.TryGetValue(number, out var before) && cache.Count < Small.CachedDocuments)
            {
                Assert.Same(before, document);
            }

            last[number] = document;
        }
    }

    [Fact]
    public void A_flood_of_documents_that_are_asked_once_does_not_wash_out_those_in_use()
    {
        var cache = Cache(Small);
        var used = Enumerable.Range(0, 30).Select(number => Text(number)).ToList();
        var kept = used.ConvertAll(text => Ask(cache, text));

        foreach (var round in Enumerable.Range(0, 20))
        {
            used.ForEach(text => Ask(cache, text));
            foreach (var number in Enumerable.Range(0, 500))
            {
                Ask(cache, Text(1_000 + (round * 500) + number));
            }
        }

        Assert.All(used.Zip(kept), pair => Assert.Same(pair.Second, Ask(cache, pair.First)));
    }

    [Fact]
    public void A_document_that_takes_a_tenth_of_the_room_is_not_kept()
    {
        var cache = Cache(Small);

        Ask(cache, Text(1, padding: 300));

        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void A_document_that_was_not_found_valid_is_not_kept()
    {
        var cache = Cache(Small);

        Assert.NotSame(cache.Read(Text(1)), cache.Read(Text(1)));
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public async Task It_holds_its_limits_when_many_ask_at_once()
    {
        var cache = Cache(Small);

        await Parallel.ForAsync(0, 8, async (worker, _) =>
        {
            await Task.Yield();
            var random = new Random(worker);
            for (var turn = 0; turn < 2_000; turn++)
            {
                Ask(cache, Text(random.Next(200)));
            }
        });

        Assert.InRange(cache.Count, 1, Small.CachedDocuments);
    }

    private static DocumentCache Cache(GuardOptions options) => new(Options.Create(options));

    private static string Text(int number, int padding = 0) => $"{{ a{number} }}{new string(' ', padding)}";

    private static GuardedDocument Ask(DocumentCache cache, string text)
    {
        var document = Assert.IsType<DocumentReading.Read>(cache.Read(text)).Document;
        if (!document.Validated)
        {
            cache.Keep(document);
        }

        return document;
    }
}
