using System.Reflection;
using System.Text.RegularExpressions;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Persistence;
using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Architecture;

/// <summary>Who may know whom, and where things are.</summary>
public sealed partial class ArchitectureRules
{
    private static readonly Assembly Domain = typeof(CustomerCard).Assembly;
    private static readonly Assembly Persistence = typeof(CustomerGraphDb).Assembly;
    private static readonly Assembly Conventions = typeof(EntityModel).Assembly;
    private static readonly Assembly Api = typeof(Program).Assembly;

    [Fact]
    public void The_domain_knows_nothing_but_LanguageExt_and_the_runtime() =>
        Assert.All(References(Domain), name => Assert.True(
            name == "LanguageExt.Core" || name.StartsWith("System.", StringComparison.Ordinal), name));

    [Fact]
    public void Persistence_knows_the_domain_and_neither_GraphQL_nor_the_web()
    {
        Assert.Equal(["CustomerGraph.Domain"], Ours(Persistence));
        Assert.DoesNotContain(References(Persistence), name =>
            name.StartsWith("GraphQL", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Fact]
    public void The_conventions_know_nothing_of_customers() => Assert.Empty(Ours(Conventions));

    [Fact]
    public void The_API_knows_them_all() =>
        Assert.Equal(
            ["CustomerGraph.Conventions", "CustomerGraph.Domain", "CustomerGraph.Persistence"],
            Ours(Api));

    [Theory]
    [InlineData("CustomerGraph.Domain", "Domain")]
    [InlineData("CustomerGraph.Persistence", "Persistence")]
    [InlineData("CustomerGraph.Conventions", "Api/Conventions")]
    [InlineData("CustomerGraph.Api", "Api")]
    [InlineData("CustomerGraph.Domain.Tests", "tests/Domain.Tests")]
    [InlineData("CustomerGraph.Persistence.Tests", "tests/Persistence.Tests")]
    [InlineData("CustomerGraph.Conventions.Tests", "tests/Conventions.Tests")]
    [InlineData("CustomerGraph.Api.Tests", "tests/Api.Tests")]
    public void Namespaces_mirror_folders(string root, string folder)
    {
        Assert.All(SourceFiles(folder), file =>
        {
            var below = Path.GetRelativePath(Repository.Place(folder), Path.GetDirectoryName(file)!);
            var expected = below == "." ? root : $"{root}.{below.Replace(Path.DirectorySeparatorChar, '.')}";

            Assert.True(
                NamespaceOf(file) is not { } actual || actual == expected,
                $"{Path.GetRelativePath(Repository.Root, file)} is in {NamespaceOf(file)} instead of {expected}.");
        });
    }

    [Fact]
    public void The_sources_are_looked_at() => Assert.True(SourceFiles("Domain").Count() > 50);

    private static List<string> References(Assembly assembly) =>
        [.. assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Ours(Assembly assembly) =>
        References(assembly).Where(name => name.StartsWith("CustomerGraph.", StringComparison.Ordinal));

    /// <summary>The sources of a project; a folder with a project of its own is another one's.</summary>
    private static IEnumerable<string> SourceFiles(string folder) =>
        Below(new DirectoryInfo(Repository.Place(folder)), isRoot: true);

    private static IEnumerable<string> Below(DirectoryInfo folder, bool isRoot) =>
        folder.Name is "bin" or "obj" or "node_modules" || (!isRoot && folder.EnumerateFiles("*.csproj").Any())
            ? []
            : folder.EnumerateFiles("*.cs").Select(file => file.FullName)
                .Concat(folder.EnumerateDirectories().SelectMany(inner => Below(inner, isRoot: false)));

    private static string? NamespaceOf(string file) =>
        Declaration().Match(File.ReadAllText(file)) is { Success: true } found ? found.Groups["name"].Value : null;

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
