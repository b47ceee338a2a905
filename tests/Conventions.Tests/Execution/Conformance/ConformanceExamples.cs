using System.Text.Json;
using CustomerGraph.Testing;

namespace CustomerGraph.Conventions.Tests.Execution.Conformance;

public sealed class ConformanceExamples
{
    [SharedFolderFact]
    public Task Pure_fields_answer_all_cases_as_the_reference_implementation() => AssertAllConform(pure: true);

    [SharedFolderFact]
    public Task Resolved_fields_answer_all_cases_as_the_reference_implementation() => AssertAllConform(pure: false);

    private static async Task AssertAllConform(bool pure)
    {
        var schemas = ConformanceCase.Schemas();
        var failures = new List<string>();
        var cases = 0;
        foreach (var group in ConformanceCase.All().GroupBy(example => example.Schema))
        {
            using var host = new ConformanceHost(ConformanceSchema.Build(schemas[group.Key], pure));
            foreach (var example in group)
            {
                cases++;
                var answer = await host.Answer(example.Query, example.Variables);
                if (!JsonElement.DeepEquals(answer, example.Expected))
                {
                    failures.Add($"{example.Id}: {answer} instead of {example.Expected}");
                }
            }
        }

        Assert.Equal(2816, cases);
        Assert.True(failures.Count == 0, $"{failures.Count} of {cases} differ.\n{string.Join('\n', failures.Take(5))}");
    }
}
