using System.Text;
using CustomerGraph.Api.Schema;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace CustomerGraph.Api.Tests.Schema;

public sealed class SchemaDescriptions
{
    [Fact]
    public async Task Every_type_field_argument_and_value_says_what_it_is()
    {
        var silent = new Silent();
        var found = new Found();

        await silent.VisitAsync(Parser.Parse(Encoding.UTF8.GetString(SchemaCommand.Print())), found);

        Assert.True(found.Described > 500, $"Only {found.Described} descriptions were found.");
        Assert.Empty(found.Undescribed);
    }

    private sealed class Found : IASTVisitorContext
    {
        public int Described { get; set; }

        public List<string> Undescribed { get; } = [];

        public Stack<string> Path { get; } = [];

        public CancellationToken CancellationToken => CancellationToken.None;
    }

    private sealed class Silent : ASTVisitor<Found>
    {
        public override async ValueTask VisitAsync(ASTNode? node, Found context)
        {
            var isNamed = node is INamedNode and IHasDescriptionNode;

            if (isNamed)
            {
                context.Path.Push(((INamedNode)node!).Name.StringValue);
                Look((IHasDescriptionNode)node, context);
            }

            await base.VisitAsync(node, context);

            if (isNamed)
            {
                context.Path.Pop();
            }
        }

        private static void Look(IHasDescriptionNode node, Found context)
        {
            if (node.Description is { } description && !description.Value.Span.IsWhiteSpace())
            {
                context.Described++;
            }
            else
            {
                context.Undescribed.Add(string.Join('.', context.Path.Reverse()));
            }
        }
    }
}
