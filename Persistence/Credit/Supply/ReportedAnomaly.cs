using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerGraph.Domain.Credit.Supply;
using LanguageExt;

namespace CustomerGraph.Persistence.Credit.Supply;

/// <summary>An anomaly that was reported, in a row.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Evidence">How it is known.</param>
/// <param name="By">Who reported it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ReportedAnomaly(AnomalyKind Kind, string Evidence, string By, DateTime At)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The reports in a row, the first first.</summary>
    public static IReadOnlyList<ReportedAnomaly> Read(string reports) => JsonSerializer.Deserialize<List<ReportedAnomaly>>(reports, Readable) ?? [];

    internal static string Write(Seq<AnomalyReport> reports) => JsonSerializer.Serialize(
        reports.Map(report => new ReportedAnomaly(report.Kind, report.Evidence, report.By.By, report.By.At.UtcDateTime)).AsEnumerable(), Readable);
}
