using System.Globalization;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Testing;

namespace CustomerGraph.Domain.Tests.Sales;

/// <summary>Three years of a bicycle wholesaler: 57,851 lines.</summary>
public sealed class AdventureWorksExamples
{
    [SharedFolderFact]
    public void Customers_by_the_default_policy()
    {
        var analysis = AbcAnalysis.Of(Customers(), AbcPolicy.Default).Success;

        Assert.Equal(Amount.Literal(77_548_570.20m), analysis.Total);
        Assert.Equal(
            Prelude.Seq((AbcClass.A, 158), (AbcClass.B, 152), (AbcClass.C, 322), (AbcClass.Unranked, 0)),
            analysis.Classes.Map(summary => (summary.Class, summary.Count)));
    }

    private static Seq<SubjectSales> Customers() =>
        File.ReadLines(SharedFolder.Place("data", "adventureworks", "sales.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .GroupBy(columns => columns[2], columns => decimal.Parse(columns[7], CultureInfo.InvariantCulture))
            .Select(lines => new SubjectSales(lines.Key, "", Amount.Exactly(lines.Sum()).Success))
            .ToSeq();
}
