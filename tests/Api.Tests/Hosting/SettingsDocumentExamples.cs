using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Transport;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Hosting;

/// <summary>docs/operations.md has every setting of the section GraphQL with its default, and none that is not there.</summary>
public sealed partial class SettingsDocumentExamples
{
    private static readonly Dictionary<string, Type> Sections = new()
    {
        ["Http"] = typeof(HttpOptions),
        ["Sockets"] = typeof(SocketOptions),
        ["Streams"] = typeof(StreamOptions),
        ["Execution"] = typeof(ExecutionLimits),
        ["Errors"] = typeof(ErrorOptions),
        ["Persisted"] = typeof(PersistedOptions),
        ["Idempotency"] = typeof(IdempotencyOptions),
        ["Introspection"] = typeof(IntrospectionOptions),
        ["Guard"] = typeof(GuardOptions),
        ["Cost"] = typeof(CostOptions),
        ["RateLimit"] = typeof(RateOptions),
        ["Paging"] = typeof(PagingOptions),
    };

    [Fact]
    public void Every_setting_is_there_with_its_default()
    {
        var documented = Row().Matches(File.ReadAllText(Repository.Place("docs", "operations.md")))
            .ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value);

        Assert.Equal(
            Defaults().Select(setting => $"{setting.Name} = {setting.Value}").Order(StringComparer.Ordinal),
            documented.Select(setting => $"{setting.Key} = {setting.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_options_has_its_section() => Assert.Empty(
        typeof(HttpOptions).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
            .Except(Sections.Values));

    private static IEnumerable<(string Name, string Value)> Defaults() =>
        from section in Sections
        let defaults = Activator.CreateInstance(section.Value)
        from property in section.Value.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        select ($"GraphQL:{section.Key}:{property.Name}", Shown(property.GetValue(defaults)));

    private static string Shown(object? value) => value switch
    {
        null => "not set",
        string text => text,
        bool truth => truth ? "true" : "false",
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        IEnumerable items when !items.Cast<object>().Any() => "none",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    [GeneratedRegex(@"^\| `(GraphQL:\w+:\w+)` \| ([^|]*?) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
