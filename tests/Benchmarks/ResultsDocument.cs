using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using CustomerGraph.Testing;

namespace CustomerGraph.Benchmarks;

/// <summary>docs/benchmarks.md: the last results of each suite, with the machine that they ran on.</summary>
internal static class ResultsDocument
{
    private static readonly string Place = Repository.Place("docs", "benchmarks.md");

    /// <summary>Puts the results of a suite between its marks; the rest of the document stays.</summary>
    public static async Task WriteAsync(string suite, string results)
    {
        var (begin, end) = ($"<!-- {suite}: written by tests/Benchmarks -->", $"<!-- end of {suite} -->");
        var section = $"{begin}\n{Machine()}\n\n{results}\n{end}";
        var text = File.Exists(Place) ? await File.ReadAllTextAsync(Place) : "# Benchmarks\n";
        var known = new Regex(Regex.Escape(begin) + ".*?" + Regex.Escape(end), RegexOptions.Singleline);
        text = known.IsMatch(text) ? known.Replace(text, _ => section) : $"{text.TrimEnd()}\n\n{section}\n";
        Directory.CreateDirectory(Path.GetDirectoryName(Place)!);
        await File.WriteAllTextAsync(Place, text);
    }

    private static string Machine()
    {
        var processor = File.ReadLines("/proc/cpuinfo")
            .First(line => line.StartsWith("model name", StringComparison.Ordinal)).Split(':')[1].Trim();
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1L << 30);
        return string.Create(CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}, {processor}, {Environment.ProcessorCount} cores, {memory:0} GB, "
            + $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}.");
    }
}
