using CustomerGraph.Testing;

namespace CustomerGraph.Api.Tests.Serving;

/// <summary>Servers over three years of a bicycle wholesaler: 57,851 lines, from <see cref="SharedFolder"/>.</summary>
public sealed class AdventureWorks() : ServersByDatabase(_ => SharedFolder.Place("data", "adventureworks"))
{
    /// <summary>The collection of the tests that ask them, one after the other.</summary>
    public const string Collection = "AdventureWorks";
}

[CollectionDefinition(AdventureWorks.Collection)]
public sealed class AdventureWorksDefinition : ICollectionFixture<AdventureWorks>;
