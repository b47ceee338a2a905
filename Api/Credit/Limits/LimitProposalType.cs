using System.Globalization;
using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Words;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Limits;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Limits;

/// <summary>LimitProposal: the limit that one method gives.</summary>
internal sealed class LimitProposalType : RecordType<WorkedLimit>
{
    /// <summary>The type.</summary>
    public LimitProposalType()
        : base("LimitProposal", "The limit that one of the five methods gives, and how it comes to it. It decides nothing.")
    {
        this.Requires(Policies.Credit);
        Value("method", limit => limit.Estimate.Method, "The method.");
        this.Words<WorkedLimit, NonNullGraphType<StringGraphType>>("name", "What it is called.", (limit, language) => LimitWords.Of(limit.Estimate.Method).In(language));
        Value("amount", limit => limit.Estimate.Limit.ToOption().Map(amount => amount.Value).ToNullable(), typeof(DecimalType), "The limit, zero or more; null when the method gives none, and never zero for what is missing.");
        this.Words<WorkedLimit, StringGraphType>("reason", "Why the method gives none; null when it gives one.",
            (limit, language) => limit.Estimate.Limit.MatchUnsafe(Right: _ => null, Left: absence => LimitText.Write(absence).In(language)));
        List<ExplainedInputType>("inputs", limit => limit.Estimate.Inputs, "What went in, each with its day; also what is known of a limit that is not there.");
        List<ExplanationStepType>("steps", limit => limit.Estimate.Steps, "How it was worked out; empty when there is no limit.");
        Value("formula", limit => limit.Estimate.Formula.Id, "Which formula gave it.");
        Value("version", limit => limit.Estimate.Formula.Version.ToString(CultureInfo.InvariantCulture), typeof(NonNullGraphType<StringGraphType>), "The version of the formula.");
        Value("policyVersion", limit => limit.PolicyVersion, "The version of the credit policy whose numbers went in.");
        Value("day", limit => limit.Day, "The day as of which it is.");
        this.Words<WorkedLimit, NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>(
            "explanation", "All of it in words and numbers, line by line.", (limit, language) => LimitText.Write(limit.Estimate, language));
    }
}
