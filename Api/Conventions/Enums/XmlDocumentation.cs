using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CustomerGraph.Conventions.Enums;

/// <summary>The summaries in the XML documentation that the compiler wrote beside an assembly.</summary>
internal static partial class XmlDocumentation
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, string>> Read = new();

    public static string? SummaryOf(Type type) => Find(type.Assembly, $"T:{NameOf(type)}");

    public static string? SummaryOf(FieldInfo member) =>
        Find(member.DeclaringType!.Assembly, $"F:{NameOf(member.DeclaringType)}.{member.Name}");

    public static string? SummaryOf(PropertyInfo property) =>
        Find(property.DeclaringType!.Assembly, $"P:{NameOf(property.DeclaringType)}.{property.Name}");

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static string? Find(Assembly assembly, string member) =>
        Read.GetOrAdd(assembly, ReadAll).GetValueOrDefault(member);

    private static Dictionary<string, string> ReadAll(Assembly assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");

        return !File.Exists(file)
            ? []
            : XDocument.Load(file).Descendants("member")
                .Where(member => member.Element("summary") is not null)
                .ToDictionary(member => (string)member.Attribute("name")!, member => Text(member.Element("summary")!));
    }

    /// <summary>The words of a summary; a reference is the last part of the name it refers to.</summary>
    private static string Text(XElement summary) => Spaces().Replace(
        string.Concat(summary.DescendantNodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" or "paramref" } reference =>
                (reference.Attribute("langword") ?? reference.Attribute("cref") ?? reference.Attribute("name"))?.Value.Split('.', ':')[^1] ?? "",
            _ => "",
        })),
        " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
