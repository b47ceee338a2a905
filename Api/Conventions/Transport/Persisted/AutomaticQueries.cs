using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport.Persisted;

/// <summary>The documents that clients sent with their hash, to name them by it from then on.</summary>
/// <remarks>Those that were not asked for the longest go first when there is no room; their clients send them again.</remarks>
internal sealed class AutomaticQueries(IOptions<PersistedOptions> options)
{
    private readonly Dictionary<string, LinkedListNode<(string Hash, string Text)>> byHash = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Hash, string Text)> byUse = new();
    private long length;

    /// <summary>The document of a hash in small letters, or null.</summary>
    public string? Find(string hash)
    {
        lock (byUse)
        {
            if (!byHash.TryGetValue(hash, out var entry))
            {
                return null;
            }

            byUse.Remove(entry);
            byUse.AddFirst(entry);

            return entry.Value.Text;
        }
    }

    /// <summary>Keeps a document whose hash has been checked.</summary>
    public void Keep(string hash, string text)
    {
        lock (byUse)
        {
            if (byHash.ContainsKey(hash))
            {
                return;
            }

            byHash[hash] = byUse.AddFirst((hash, text));
            length += text.Length;

            while (byUse.Count > options.Value.MaxAutomaticQueries || length > options.Value.MaxAutomaticLength)
            {
                var (oldest, oldText) = byUse.Last!.Value;
                byUse.RemoveLast();
                byHash.Remove(oldest);
                length -= oldText.Length;
            }
        }
    }
}
