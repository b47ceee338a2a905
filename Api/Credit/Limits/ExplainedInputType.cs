using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Words;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Limits;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Limits;

/// <summary>ExplainedInput: a number that went into a limit.</summary>
internal sealed class ExplainedInputType : RecordType<LimitInput>
{
    /// <summary>The type.</summary>
    public ExplainedInputType()
        : base("ExplainedInput", "A number that went into a limit.")
    {
        this.Requires(Policies.Credit);
        Value("term", input => input.Term, "Which number it is.");
        this.Words<LimitInput, NonNullGraphType<StringGraphType>>("name", "What it is called.", (input, language) => LimitWords.Of(input.Term).In(language));
        Value("value", input => input.Value, "The number.");
        Value("on", input => input.On.ToNullable(), typeof(LocalDateType), "The day as of which it holds; null for a number of the policy.");
    }
}
