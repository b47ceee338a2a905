namespace CustomerGraph.Persistence.Feeds;

/// <summary>Rings when something was committed. It does not say what: whoever hears it looks.</summary>
public class Bell
{
    private volatile TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done as soon as it rings the next time. Taken before one looks, it misses nothing that is committed while one does.</summary>
    public virtual Task NextRing => next.Task;

    /// <summary>Rings it.</summary>
    public void Ring() =>
        Interlocked.Exchange(ref next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
