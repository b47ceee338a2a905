namespace CustomerGraph.Persistence.Credit.Events;

/// <summary>How the events of one stream are stored. What was once written can be read for ever.</summary>
/// <typeparam name="TEvent">The events.</typeparam>
public interface IEventCodec<TEvent>
{
    /// <summary>The stream.</summary>
    StreamKind Stream { get; }

    /// <summary>The event as it is stored.</summary>
    EventText Write(TEvent happened);

    /// <summary>The event that was stored; the same as was written.</summary>
    /// <exception cref="InvalidOperationException">It is of a step or a form that this program does not know.</exception>
    TEvent Read(EventText stored);
}
