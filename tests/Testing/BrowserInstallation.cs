namespace CustomerGraph.Testing;

/// <summary>Whether this machine has a browser that tests can drive.</summary>
public static class BrowserInstallation
{
    private static readonly string? Found = ProgramSearch.Find("chromium", "chromium-browser", "google-chrome");

    /// <summary>Why no browser can be driven here, as a sentence; null when one can.</summary>
    public static string? Missing =>
        Found is null ? "Chromium was not found in PATH." : NodeInstallation.Missing;

    /// <summary>The path of the browser.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Program => Found ?? throw new InvalidOperationException(Missing);
}
