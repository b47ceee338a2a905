namespace CustomerGraph.Api.Tests.Serving;

/// <summary>Servers over <see cref="TradingCompany"/>.</summary>
public sealed class Company() : ServersByDatabase(folder =>
{
    TradingCompany.WriteTo(folder);
    return folder;
})
{
    /// <summary>The collection of the tests that ask them, one after the other.</summary>
    public const string Collection = "trading company";
}

[CollectionDefinition(Company.Collection)]
public sealed class CompanyDefinition : ICollectionFixture<Company>;
