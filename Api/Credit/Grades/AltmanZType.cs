using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Words;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Grades;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Grades;

/// <summary>AltmanZ: Altman's Z' with its parts.</summary>
internal sealed class AltmanZType : RecordType<AltmanZ>
{
    /// <summary>The type.</summary>
    public AltmanZType()
        : base("AltmanZ", "Altman's Z' for companies whose shares have no price: 0.717 X1 + 0.847 X2 + 3.107 X3 + 0.420 X4 + 0.998 X5.")
    {
        this.Requires(Policies.Credit);
        Value("x1", altman => altman.X1, "Working capital over total assets.");
        Value("x2", altman => altman.X2, "Retained earnings over total assets.");
        Value("x3", altman => altman.X3, "Earnings before interest and taxes over total assets.");
        Value("x4", altman => altman.X4, "Book value of equity over total liabilities.");
        Value("x5", altman => altman.X5, "Sales over total assets.");
        Value("z", altman => altman.Z, "The score.");
        Value("zone", altman => altman.Zone, "What it says.");
        this.Words<AltmanZ, NonNullGraphType<StringGraphType>>("zoneName", "What the zone is called.", (altman, language) => GradeWords.Of(altman.Zone).In(language));
        Value("periodEnd", altman => altman.PeriodEnd, "The end of the business year of which it is.");
    }
}
