using System.Threading.Channels;

namespace CustomerGraph.Conventions.Tests.Transport.Lending;

/// <summary>The lending desk: what books there are, how often one was lent, and who waits for news of it.</summary>
public sealed class Desk
{
    private readonly List<Channel<Book>> listeners = [];
    private int lendings;
    private int started;

    public IReadOnlyList<Book> Books { get; } =
    [
        new("978-0-14", "The Snow Child", 384),
        new("978-1-59", "红楼梦", 2500),
        new("978-3-16", "Räuberhöhle", 211),
    ];

    /// <summary>How many books were lent so far.</summary>
    public int Lendings => Volatile.Read(ref lendings);

    /// <summary>How many slow operations were begun.</summary>
    public int Started => Volatile.Read(ref started);

    /// <summary>How many slow operations were told to stop.</summary>
    public int Cancelled { get; private set; }

    /// <summary>How many listen for news right now.</summary>
    public int Listeners
    {
        get
        {
            lock (listeners)
            {
                return listeners.Count;
            }
        }
    }

    public Book Lend(string isbn)
    {
        var book = Books.Single(book => book.Isbn == isbn);
        Interlocked.Increment(ref lendings);

        lock (listeners)
        {
            listeners.ForEach(listener => listener.Writer.TryWrite(book));
        }

        return book;
    }

    /// <summary>Waits until it is cancelled, as a long statement would.</summary>
    public async Task<string> Wait(TimeSpan time, CancellationToken stop = default)
    {
        Interlocked.Increment(ref started);

        try
        {
            await Task.Delay(time, stop);
        }
        catch (OperationCanceledException)
        {
            Cancelled++;
            throw;
        }

        return "done";
    }

    /// <summary>Every book that is lent from now on.</summary>
    public async IAsyncEnumerable<Book> News([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop = default)
    {
        var news = Channel.CreateUnbounded<Book>();
        lock (listeners)
        {
            listeners.Add(news);
        }

        try
        {
            await foreach (var book in news.Reader.ReadAllAsync(stop))
            {
                yield return book;
            }
        }
        finally
        {
            lock (listeners)
            {
                listeners.Remove(news);
            }
        }
    }
}
