using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GraphQL;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Tests.Guard;

[Properties(Arbitrary = [typeof(SmallDocuments)])]
public sealed class MergeableFieldsProperties
{
    [Property(MaxTest = 1_000)]
    public Property Fields_can_be_merged_exactly_when_the_engine_finds_it_by_comparing_every_pair(SmallDocument document)
    {
        var engine = IsValid(document);
        var guard = IsValid(new GuardedValidator(Options.Create(new GuardOptions()), Options.Create(new ErrorOptions())), document);

        return (engine == guard).Classify(engine, "mergeable").Classify(!engine, "conflicting");
    }

    [Fact]
    public void Documents_of_both_kinds_are_made()
    {
        var made = SmallDocuments.Any().Generator.Sample(500, 10).Select(document => IsValid(document)).ToList();

        Assert.InRange(made.Count(valid => valid), 20, 480);
    }

    internal static readonly GuardOptions Generous = new()
    {
        MaxDocumentBytes = int.MaxValue,
        MaxTokens = int.MaxValue,
        MaxFields = int.MaxValue,
        MaxRepeats = int.MaxValue,
    };

    internal static bool IsValid(SmallDocument small) => IsValid(new DocumentValidator(), small);

    private static bool IsValid(IDocumentValidator validator, SmallDocument small)
    {
        var reading = Assert.IsType<DocumentReading.Read>(DocumentGuard.Read(small.Text, Generous));

        return validator.ValidateAsync(new ValidationOptions
        {
            Schema = Shelf.Schema,
            Document = reading.Document,
            Rules = [OverlappingFieldsCanBeMerged.Instance],
            Operation = reading.Document.Definitions.OfType<GraphQLOperationDefinition>().First(),
            Variables = Inputs.Empty,
            Extensions = Inputs.Empty,
            UserContext = new Dictionary<string, object?>(),
        }).GetAwaiter().GetResult().IsValid;
    }
}
