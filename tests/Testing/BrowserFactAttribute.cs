using Xunit;

namespace CustomerGraph.Testing;

/// <summary>A fact about what people see in a browser: skipped, with the reason, where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>A fact that drives the browser of <see cref="BrowserInstallation"/>.</summary>
    public BrowserFactAttribute() => Skip = Required.Unless(BrowserInstallation.Missing);
}
