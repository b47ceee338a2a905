using CustomerGraph.Domain.Complaints;

namespace CustomerGraph.Domain.Tests.Complaints;

/// <summary>The picture and the table of docs/domain/complaints.md are those of the code. With CUSTOMERGRAPH_WRITE_DOCS=1 this writes them.</summary>
public sealed class ComplaintDiagramExamples
{
    private const string Fence = "```";

    private static string Page => Testing.Repository.Place("docs", "domain", "complaints.md");

    [Fact]
    public void The_page_shows_the_states_and_steps_as_they_are()
    {
        var right = With(With(File.ReadAllText(Page), "states", $"{Fence}mermaid\n{ComplaintWorkflow.Diagram.Mermaid()}{Fence}\n"), "steps", Table());

        if (Environment.GetEnvironmentVariable("CUSTOMERGRAPH_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Page, right);
        }

        Assert.Equal(right, File.ReadAllText(Page));
    }

    private static string Table()
    {
        var steps = Enum.GetValues<ComplaintStep>();

        return string.Concat(
        [
            $"| | {string.Join(" | ", steps)} |\n",
            $"|---{string.Concat(steps.Select(_ => "|---"))}|\n",
            .. Enum.GetValues<ComplaintStatus>().Select(status =>
                $"| **{status}** | {string.Join(" | ", steps.Select(step => string.Join(" or ", ComplaintWorkflow.Next(status, step))))} |\n".Replace("|  |", "| |").Replace("|  |", "| |")),
        ]);
    }

    private static string With(string page, string mark, string text)
    {
        var (begin, end) = ($"<!-- complaint {mark} -->\n", $"<!-- end of complaint {mark} -->\n");
        var start = page.IndexOf(begin, StringComparison.Ordinal);

        Assert.True(start >= 0, $"The page has no place for {mark}.");

        return page[..(start + begin.Length)] + text + page[page.IndexOf(end, start, StringComparison.Ordinal)..];
    }
}
