using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;

namespace CustomerGraph.Domain.Tests.Credit.Decisions;

/// <summary>The pictures of docs/domain/credit-decisions.md are those of the code. With CUSTOMERGRAPH_WRITE_DOCS=1 this writes them.</summary>
public sealed class DiagramExamples
{
    private const string Fence = "```";

    private static readonly string[] Words = ["note", "state", "end", "direction", "class", "style"];

    private static readonly StateDiagram[] Diagrams =
    [
        StagePaths.Diagram, NotePaths.Diagram, OverLimitWorkflow.Diagram, TradeCardWorkflow.Diagram,
        LimitChangeWorkflow.Diagram, SupplyWorkflow.Diagram, ConditionWorkflow.Diagram,
    ];

    private static string Page => Testing.Repository.Place("docs", "domain", "credit-decisions.md");

    [Fact]
    public void The_page_shows_the_states_as_they_are()
    {
        var written = File.ReadAllText(Page);
        var right = Diagrams.Aggregate(written, WithDiagram);

        if (Environment.GetEnvironmentVariable("CUSTOMERGRAPH_WRITE_DOCS") == "1")
        {
            File.WriteAllText(Page, right);
        }

        Assert.Equal(right, File.ReadAllText(Page));
    }

    [Fact]
    public void No_state_is_called_like_a_word_of_the_pictures_language() =>
        Assert.All(Diagrams.SelectMany(diagram => diagram.Transitions.Bind(one => Prelude.Seq(one.From, one.To))), state =>
            Assert.DoesNotContain(state.ToLowerInvariant(), Words));

    private static string WithDiagram(string page, StateDiagram diagram)
    {
        var mark = $"<!-- states: {diagram.Name} -->\n{Fence}mermaid\n";
        var start = page.IndexOf(mark, StringComparison.Ordinal) + mark.Length;

        Assert.True(start >= mark.Length, $"The page has no place for: {diagram.Name}.");

        return page[..start] + diagram.Mermaid() + page[page.IndexOf($"{Fence}\n", start, StringComparison.Ordinal)..];
    }
}
