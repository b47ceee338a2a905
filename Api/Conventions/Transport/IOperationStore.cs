namespace CustomerGraph.Conventions.Transport;

/// <summary>Where the documents are that a front end stored when it was built.</summary>
public interface IOperationStore
{
    /// <summary>The text of a document, or null when there is none of this id.</summary>
    /// <param name="id">Up to 128 letters, digits, hyphens and underscores; nothing else is looked up.</param>
    /// <param name="cancellation">Signalled when nobody waits for the answer any more.</param>
    ValueTask<string?> Find(string id, CancellationToken cancellation);
}
