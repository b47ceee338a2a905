namespace CustomerGraph.Conventions.Transport;

/// <summary>Who may read the schema; section <c>GraphQL:Introspection</c>.</summary>
public sealed record IntrospectionOptions
{
    /// <summary>
    /// Whether everyone may ask <c>__schema</c> and <c>__type</c>. If it is not said, everyone may in Development, and
    /// only signed-in users elsewhere.
    /// </summary>
    public bool? Everyone { get; init; }

    /// <summary>Whether everyone may download the schema as a file. If it is not said, whoever may introspect it.</summary>
    public bool? PublicFile { get; init; }
}
