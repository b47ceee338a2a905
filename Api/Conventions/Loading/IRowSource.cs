namespace CustomerGraph.Conventions.Loading;

/// <summary>Where rows come from. Every list, reference and node of the layer is read through it, and in no other way.</summary>
public interface IRowSource
{
    /// <summary>Opens a session of its own for one field, so that fields can be resolved at the same time.</summary>
    /// <param name="requestServices">The services of the request; they know who asks.</param>
    IRowSession Open(IServiceProvider requestServices);
}
