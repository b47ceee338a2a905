using System.Diagnostics;
using System.Text;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Tests.Guard;

public sealed class HostileDocumentExamples
{
    // Far beyond what it takes, so that only what would not end fails.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    // Half of what a thread of the pool has.
    private const int SmallStack = 768 * 1024;

    private static readonly GuardedValidator Validator = new(Options.Create(new GuardOptions()), Options.Create(new ErrorOptions()));

    private static readonly HostileDocuments Documents = new(Shelf.Words);

    public static TheoryData<string> Names => [.. Documents.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_document_is_refused_or_validated_with_few_errors_on_a_small_stack(string name)
    {
        var text = Documents.All[name]();
        Assert.Equal(name.StartsWith("too many bytes", StringComparison.Ordinal), Encoding.UTF8.GetByteCount(text) > new GuardOptions().MaxDocumentBytes);

        var errors = OnSmallStack(() => DocumentGuard.Read(text, new GuardOptions()) switch
        {
            DocumentReading.Refused refused => [refused.Refusal],
            DocumentReading.Read read => Validate(read.Document),
            _ => throw new UnreachableException(),
        });

        Assert.All(errors, error => Assert.False(error is { Code: null } or { Message: "" }));
        Assert.True(errors.Count <= 1_100, $"{errors.Count} errors");
    }

    [Theory]
    [InlineData("fragments in a circle through fields", GuardCodes.FragmentCycle)]
    [InlineData("fragments in a circle that nothing uses", GuardCodes.FragmentCycle)]
    [InlineData("a chain of fragments", GuardCodes.DocumentLimit)]
    [InlineData("spreads that double", GuardCodes.DocumentLimit)]
    [InlineData("objects many times", GuardCodes.DocumentLimit)]
    [InlineData("unknown directives", GuardCodes.DocumentLimit)]
    [InlineData("brackets of selections", GuardCodes.TooDeep)]
    [InlineData("brackets of lists", GuardCodes.TooDeep)]
    [InlineData("brackets of types", GuardCodes.TooDeep)]
    [InlineData("introspection within introspection", GuardCodes.TooDeep)]
    [InlineData("a number of many digits", GuardCodes.DocumentLimit)]
    [InlineData("too many bytes", GuardCodes.TooLarge)]
    [InlineData("too many bytes in few characters", GuardCodes.TooLarge)]
    [InlineData("a mistake at the end of a long line", GuardCodes.Syntax)]
    [InlineData("a mistake after carriage returns", GuardCodes.Syntax)]
    [InlineData("halves of surrogate pairs", GuardCodes.Syntax)]
    [InlineData("nothing", GuardCodes.Syntax)]
    [InlineData("definitions of types", GuardCodes.NotExecutable)]
    public void The_refusal_says_why(string name, string code)
    {
        var reading = DocumentGuard.Read(Documents.All[name](), new GuardOptions());

        Assert.Equal(code, Assert.IsType<DocumentReading.Refused>(reading).Refusal.Code);
    }

    [Fact]
    public void The_budget_for_merging_fields_ends_what_doubles_at_each_level()
    {
        var text = Documents.All["selections on interfaces and types that double at each level"]();
        var limits = new GuardOptions { MaxRepeats = int.MaxValue };
        var document = Assert.IsType<DocumentReading.Read>(DocumentGuard.Read(text, limits)).Document;

        Assert.Equal(GuardCodes.MergeBudget, Assert.Single(Validate(document)).Code);
    }

    private static IReadOnlyList<ExecutionError> Validate(GuardedDocument document)
    {
        try
        {
            return [.. Validator.ValidateAsync(new ValidationOptions
            {
                Schema = Shelf.Schema,
                Document = document,
                Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(),
                Variables = Inputs.Empty,
                Extensions = Inputs.Empty,
                UserContext = new Dictionary<string, object?>(),
            }).GetAwaiter().GetResult().Errors ?? []];
        }
        catch (Refusal refusal)
        {
            return [refusal];
        }
    }

    private static T OnSmallStack<T>(Func<T> work)
    {
        T? result = default;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            SmallStack);
        thread.Start();

        Assert.True(thread.Join(Hang), "It does not end.");
        Assert.Null(thrown);

        return result!;
    }
}
