namespace CustomerGraph.Testing;

/// <summary>Whether this machine has Node.js, for the tests that run the clients of front ends.</summary>
public static class NodeInstallation
{
    /// <summary>Why no Node.js program can be run here, as a sentence; null when one can.</summary>
    public static string? Missing { get; } =
        ProgramSearch.Find("node") is null || ProgramSearch.Find("npm") is null
            ? "Node.js (node and npm) was not found in PATH."
            : null;
}
