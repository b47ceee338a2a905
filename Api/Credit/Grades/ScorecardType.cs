using System.Globalization;
using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Words;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Grades;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Grades;

/// <summary>Scorecard: a grade with all it is made of.</summary>
internal sealed class ScorecardType : RecordType<Scorecard>
{
    /// <summary>The type.</summary>
    public ScorecardType()
        : base("Scorecard", "The grade of a customer, 信用等級, with all it is made of: five groups of measures, by weight.")
    {
        this.Requires(Policies.Credit);
        Value("day", card => card.Day, "The day as of which it is.");
        Value("grade", card => card.Grade.ToNullable(), typeof(EnumType<CreditGrade>), "The grade; null when nothing is known.");
        Value("score", card => card.Score.ToNullable(), typeof(DecimalType), "From 0 to 100; null when nothing is known.");
        List<GroupScoreType>("groups", card => card.Groups, "The groups, in their order.");
        Value("missing", card => card.Groups.Filter(group => group.Points.IsNone).Map(group => group.Group),
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<FactorGroup>>>>), "The groups of which nothing is known; they take no part.");
        Value("missingWeight", card => card.MissingWeight, "The weight of those groups, a fraction.");
        Value("lowered", card => card.IsLowered, "Whether the grade is one lower because too much is missing.");
        Value("altman", card => card.Altman.ToOption().MatchUnsafe(altman => altman, () => null), typeof(AltmanZType), "Altman's Z' with its parts; null when there is none.");
        this.Words<Scorecard, StringGraphType>("altmanReason", "Why there is no Z'; null when there is one.", (card, language) => Reasons.In(card.Altman, language));
        this.Words<Scorecard, NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>(
            "explanation", "The grade explained in words and numbers, line by line.", (card, language) => ScorecardText.Write(card, language));
        Value("formula", _ => Scorecard.Formula.Id, typeof(NonNullGraphType<StringGraphType>), "Which rule made it.");
        Value("version", _ => Scorecard.Formula.Version.ToString(CultureInfo.InvariantCulture), typeof(NonNullGraphType<StringGraphType>), "The version of the rule.");
        Value("policyVersion", card => card.Policy.Version, "The version of the credit policy by which it was made.");
    }
}
