using CustomerGraph.Api.Access;
using CustomerGraph.Api.Customers;
using CustomerGraph.Api.Customers.Contacts;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Customers;
using GraphQL;

namespace CustomerGraph.Api.Tests.Access.Roles;

public sealed class PolicyExamples(RoleServer server) : IClassFixture<RoleServer>
{
    [Fact]
    public void Every_field_and_every_mutation_has_a_policy() => Assert.Empty(PolicyWalk.Unpoliced(server.Schema));

    [Fact]
    public void Every_confidential_field_of_a_card_is_judged_card_by_card()
    {
        var fields = PolicyWalk.Fields(server.Schema).ToDictionary(field => field.Coordinate, field => field.Policy);

        Assert.All(Enum.GetValues<ConfidentialField>(), field => Assert.Contains(
            ((RowPolicy)fields[field == ConfidentialField.Contacts ? "Contact.email" : $"Customer.{field.ToString().ToCamelCase()}"]!).Rule, new Policy[] { Policies.Confidential, Policies.Contacts }));
    }

    [Fact]
    public void Whatever_cards_are_grouped_by_is_a_field_of_theirs()
    {
        var card = (GraphQL.Types.IObjectGraphType)server.Schema.AllTypes["Customer"]!;
        var fields = Enum.GetValues<CardAxis>().Select(CardFields.Of)
            .Concat(Enum.GetValues<SalesDimension>().Select(CardFields.Of).OfType<string>());

        Assert.All(fields, field => Assert.NotNull(card.GetField(field)));
    }

    [Fact]
    public void Every_private_field_of_a_contact_is_judged_contact_by_contact() => Assert.Equal(
        ContactConfidence.Fields.Order(StringComparer.Ordinal),
        PolicyWalk.Fields(server.Schema).Where(field => field.Type == "Contact" && field.Policy == ContactConfidence.OfContact)
            .Select(field => field.Field).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_confidential_on_a_card_is_so_in_its_history()
    {
        Assert.All(
            typeof(CustomerRow).GetProperties().Select(property => property.Name.ToCamelCase()),
            field => Assert.Equal(
                field is "bank" or "annualRevenue" or "phone" or "creditLimit", CardConfidence.FieldOf(field) is not null));
        Assert.Equal(ConfidentialField.CreditLimitBand, CardConfidence.FieldOf("creditLimit"));
    }
}
