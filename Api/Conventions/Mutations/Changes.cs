namespace CustomerGraph.Conventions.Mutations;

/// <summary>How changes are made where no caller gives them.</summary>
public static class Changes
{
    /// <summary>A field that was given.</summary>
    public static Change<T> To<T>(T value) => new(value);
}
