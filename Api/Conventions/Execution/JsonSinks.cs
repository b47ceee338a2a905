using CustomerGraph.Conventions.Execution.Json;

namespace CustomerGraph.Conventions.Execution;

/// <summary>The sinks of one execution: one for each thread that writes at the same time.</summary>
internal sealed class JsonSinks
{
    private readonly Lock gate = new();
    private readonly Stack<JsonSink> free = [];
    private readonly List<JsonSink> all = [];

    /// <summary>A sink that nobody writes to until it is given back.</summary>
    public JsonSink Take()
    {
        lock (gate)
        {
            if (free.TryPop(out var sink))
            {
                return sink;
            }

            var added = new JsonSink();
            all.Add(added);
            return added;
        }
    }

    /// <summary>Lets others write behind what was written; what was written stays.</summary>
    public void GiveBack(JsonSink sink)
    {
        lock (gate)
        {
            free.Push(sink);
        }
    }

    /// <summary>Ends the life of all that was written. Nobody may be writing.</summary>
    public void Release()
    {
        foreach (var sink in all)
        {
            sink.Dispose();
        }
    }
}
