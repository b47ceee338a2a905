namespace CustomerGraph.Conventions.Transport;

/// <summary>Says when a user who is connected may no longer be.</summary>
public interface IUserWatch : IDisposable
{
    /// <summary>Signalled within a second of it.</summary>
    CancellationToken Ended { get; }
}
