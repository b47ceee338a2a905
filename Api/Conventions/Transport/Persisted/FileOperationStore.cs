using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport.Persisted;

/// <summary>Documents in files of one folder, named by their ids.</summary>
/// <remarks>
/// A document never changes under its id, so what was read once is kept; there are as many as the front end has
/// operations. An id that was not found is looked for again, since files may be added while the server runs.
/// </remarks>
internal sealed class FileOperationStore(IOptions<PersistedOptions> options) : IOperationStore
{
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    public async ValueTask<string?> Find(string id, CancellationToken cancellation)
    {
        if (options.Value.Folder is not { } folder)
        {
            return null;
        }

        if (known.TryGetValue(id, out var text))
        {
            return text;
        }

        var file = Path.Combine(folder, id + ".graphql");

        return File.Exists(file) ? known[id] = await File.ReadAllTextAsync(file, cancellation) : null;
    }
}
