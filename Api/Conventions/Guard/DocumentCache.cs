using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Guard;

/// <summary>The documents that were parsed, guarded and validated, by their text.</summary>
/// <remarks>
/// Only validated documents are kept, within a number and a number of bytes. A flood of documents that are asked once
/// does not wash out those in use: a new document waits in a short line, and gets into the long one only if it is asked
/// again while it waits, or soon after. In the long line a document that was asked since it entered goes round again.
/// After S3-FIFO (J. Yang et al., "FIFO queues are all you need for cache eviction", SOSP 2023): a hit takes no lock.
/// </remarks>
public sealed class DocumentCache(IOptions<GuardOptions> options)
{
    // A tenth of the room is for newcomers.
    private const int NewcomersShare = 10;

    private const int MostRounds = 3;

    private readonly GuardOptions limits = options.Value;
    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly Line newcomers = new();
    private readonly Line established = new();
    private readonly Queue<int> leaving = new();
    private readonly HashSet<int> left = [];

    /// <summary>Documents kept.</summary>
    public int Count => entries.Count;

    /// <summary>Bytes of their texts.</summary>
    public int Bytes
    {
        get
        {
            lock (gate)
            {
                return newcomers.Bytes + established.Bytes;
            }
        }
    }

    /// <summary>The document of a text, from the cache or through the guard.</summary>
    public DocumentReading Read(string text)
    {
        if (!entries.TryGetValue(text, out var entry))
        {
            return DocumentGuard.Read(text, limits);
        }

        entry.Asked();
        return entry.Reading;
    }

    /// <summary>Keeps a document that was found valid against the schema.</summary>
    public void Keep(GuardedDocument document)
    {
        document.MarkValidated();
        if (document.Bytes > limits.CachedDocumentBytes / NewcomersShare)
        {
            return;
        }

        lock (gate)
        {
            var entry = new Entry(document);
            if (!entries.TryAdd(document.Text, entry))
            {
                return;
            }

            (left.Remove(Mark(entry)) ? established : newcomers).Add(entry);
            while (IsFull)
            {
                MakeRoom();
            }
        }
    }

    private bool IsFull =>
        newcomers.Count + established.Count > limits.CachedDocuments
        || newcomers.Bytes + established.Bytes > limits.CachedDocumentBytes;

    private void MakeRoom()
    {
        if (established.Count == 0 || newcomers.Exceeds(limits, NewcomersShare))
        {
            var entry = newcomers.Take();
            if (entry.Rounds > 0)
            {
                entry.Rounds = 0;
                established.Add(entry);
            }
            else
            {
                Remove(entry);
                Remember(Mark(entry));
            }
        }
        else
        {
            var entry = established.Take();
            if (entry.Rounds > 0)
            {
                entry.Rounds--;
                established.Add(entry);
            }
            else
            {
                Remove(entry);
            }
        }
    }

    private void Remove(Entry entry) => entries.TryRemove(entry.Document.Text, out _);

    private void Remember(int mark)
    {
        if (left.Add(mark))
        {
            leaving.Enqueue(mark);
        }

        // Marks of documents that came back stay in the queue; it is as long as the cache, whatever is in it.
        while (leaving.Count > limits.CachedDocuments)
        {
            left.Remove(leaving.Dequeue());
        }
    }

    private static int Mark(Entry entry) => StringComparer.Ordinal.GetHashCode(entry.Document.Text);

    private sealed class Entry(GuardedDocument document)
    {
        public GuardedDocument Document { get; } = document;

        public DocumentReading Reading { get; } = new DocumentReading.Read(document);

        /// <summary>How often it may go round again. Hits race for it without a lock: one more or less is no matter.</summary>
        public int Rounds { get; set; }

        public void Asked()
        {
            if (Rounds < MostRounds)
            {
                Rounds++;
            }
        }
    }

    private sealed class Line
    {
        private readonly Queue<Entry> entries = new();

        public int Count => entries.Count;

        public int Bytes { get; private set; }

        public void Add(Entry entry)
        {
            entries.Enqueue(entry);
            Bytes += entry.Document.Bytes;
        }

        public Entry Take()
        {
            var entry = entries.Dequeue();
            Bytes -= entry.Document.Bytes;
            return entry;
        }

        public bool Exceeds(GuardOptions limits, int share) =>
            Count > limits.CachedDocuments / share || Bytes > limits.CachedDocumentBytes / share;
    }
}
