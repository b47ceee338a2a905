using System.Text.Json.Nodes;
using CustomerGraph.Api.Tests.Access.Roles;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Access.Custody;
using Microsoft.EntityFrameworkCore;
using Refused = CustomerGraph.Api.Tests.Access.Roles.Refusals;

namespace CustomerGraph.Api.Tests.Customers.Contacts;

/// <summary>What contacts keep to themselves, asked by every kind of person: the card of C004 is kept by E5 and in the charge of E3.</summary>
public sealed class PrivateFieldAnswers(RoleServer server) : IClassFixture<RoleServer>, IAsyncLifetime
{
    private const string Ask =
        """query Look { contacts(where: { code: { eq: "C004/1" } }) { nodes { name position doNotMail phone mobile email birthday notes } } }""";

    private static readonly string[] Private = ["phone", "mobile", "email", "birthday", "notes"];

    private Dictionary<string, long> people = [];

    public async Task InitializeAsync()
    {
        server.Lent.Now = new HashSet<(long, ConfidentialField)>();
        await using var db = server.Open();
        people = await db.Employees.ToDictionaryAsync(employee => employee.Code, employee => employee.Id);
        var (keeper, salesperson) = (people["E5"], people["E3"]);
        await db.Customers.Where(card => card.Code == "C004").ExecuteUpdateAsync(set => set
            .SetProperty(card => card.CustodianId, keeper).SetProperty(card => card.SalespersonId, salesperson));
        server.Reads.Take();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(Role.GeneralManager, null, true)]
    [InlineData(Role.CardCustodian, "E5", true)]
    [InlineData(Role.CardCustodian, "E4", false)]
    [InlineData(Role.Salesperson, "E3", true)]
    [InlineData(Role.Salesperson, "E4", false)]
    [InlineData(Role.SalesManager, "E2", false)]
    [InlineData(Role.HeadOffice, null, false)]
    [InlineData(Role.Analyst, "E3", false)]
    public async Task They_are_open_by_role_to_the_custodian_and_to_whoever_is_in_charge(Role role, string? employee, bool isOpen)
    {
        var answer = await server.AskAsync(new Asker(role, employee is null ? null : people[employee]), Ask);
        var contact = answer["data"]!["contacts"]!["nodes"]![0]!;

        Assert.Equal(("Contact 4", "採購", true), ((string)contact["name"]!, (string)contact["position"]!, (bool)contact["doNotMail"]!));
        Assert.Equal(isOpen ? "+49 4,+49 174,contact4@example.com,1980-01-04,Note 4" : ",,,,", Shown(contact));
        Assert.Equal(
            Private.Where(_ => !isOpen).Select(field => $"AUTH_NOT_AUTHORIZED {field}"),
            Refused.Of(answer));
        Assert.Contains($"{(isOpen ? "Read" : "Refused")} Contact.email of 4", server.Reads.Take());
    }

    [Fact]
    public async Task A_loan_that_names_them_opens_them_and_another_one_does_not()
    {
        var borrower = new Asker(Role.DepartmentHead, people["E2"]);

        server.Lent.Now = new HashSet<(long, ConfidentialField)> { (4, ConfidentialField.Phone), (5, ConfidentialField.Contacts) };
        Assert.Equal(",,,,", Shown((await server.AskAsync(borrower, Ask))["data"]!["contacts"]!["nodes"]![0]!));

        server.Lent.Now = new HashSet<(long, ConfidentialField)> { (4, ConfidentialField.Contacts) };
        Assert.Equal("+49 4,+49 174,contact4@example.com,1980-01-04,Note 4", Shown((await server.AskAsync(borrower, Ask))["data"]!["contacts"]!["nodes"]![0]!));
    }

    [Theory]
    [InlineData(Role.GeneralManager, null, true)]
    [InlineData(Role.Salesperson, "E3", true)]
    [InlineData(Role.HeadOffice, "E4", false)]
    public async Task The_history_tells_of_them_only_to_those_who_may_read_them(Role role, string? employee, bool isOpen)
    {
        var answer = await server.AskAsync(
            new Asker(role, employee is null ? null : people[employee]),
            """{ contacts(where: { code: { eq: "C004/1" } }) { nodes { history(first: 1) { nodes { fields { field new } } } } } }""");
        var fields = answer["data"]!["contacts"]!["nodes"]![0]!["history"]!["nodes"]![0]!["fields"]!.AsArray()
            .ToDictionary(field => (string)field!["field"]!, field => (string?)field!["new"]);

        Assert.Equal("Contact 4", fields["name"]);
        Assert.Equal(isOpen ? "contact4@example.com" : null, fields["email"]);
        Assert.Equal(isOpen ? "1980-01-04" : null, fields["birthday"]);
    }

    [Theory]
    [InlineData("where: { email: { eq: \"contact4@example.com\" } }")]
    [InlineData("where: { birthday: { gt: \"1980-01-01\" } }")]
    [InlineData("order: { mobile: ASC }")]
    public async Task Nobody_finds_out_by_choosing_or_ordering(string argument)
    {
        var query = $"{{ contacts({argument}) {{ totalCount }} }}";

        Assert.NotNull((await server.AskAsync(Asker.GeneralManager, query))["data"]!["contacts"]);
        Assert.All(
            await Task.WhenAll(new[] { new Asker(Role.CardCustodian, people["E5"]), new Asker(Role.Salesperson, people["E3"]) }.Select(asker => server.AskAsync(asker, query))),
            answer => Assert.Equal(["AUTH_NOT_AUTHORIZED contacts"], Refused.Of(answer)));
    }

    [Fact]
    public async Task Only_the_custodian_of_the_card_and_the_general_manager_hand_out_and_erase()
    {
        var (card, contact) = (GlobalId.Write("Customer", 4L), GlobalId.Write("Contact", 4L));
        var export = $$"""{ personalData(customer: "{{card}}") { code fields { value } } }""";
        var erase = $$"""mutation { eraseContact(input: { contact: "{{contact}}", expectedVersion: 1, reason: "asked" }) { contact { erasedAt } errors { __typename } } }""";
        var (keeper, other) = (new Asker(Role.CardCustodian, people["E5"]), new Asker(Role.CardCustodian, people["E4"]));

        Assert.Contains("contact4@example.com", (await server.AskAsync(Asker.GeneralManager, export)).ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("contact4@example.com", (await server.AskAsync(keeper, export)).ToJsonString(), StringComparison.Ordinal);
        Assert.Null((await server.AskAsync(other, export))["data"]!["personalData"]);
        Assert.Equal(["AUTH_NOT_AUTHORIZED personalData"], Refused.Of(await server.AskAsync(new Asker(Role.Salesperson, people["E3"]), export)));

        Assert.Equal(["AUTH_NOT_AUTHORIZED eraseContact"], Refused.Of(await server.AskAsync(new Asker(Role.HeadOffice), erase)));
        Assert.Equal("""{"contact":null,"errors":[{"__typename":"NotTheCardCustodianError"}]}""", (await server.AskAsync(other, erase))["data"]!["eraseContact"]!.ToJsonString());

        // One that no other test looks at.
        var second = erase.Replace(contact, GlobalId.Write("Contact", 5L), StringComparison.Ordinal);
        await using (var db = server.Open())
        {
            var key = people["E5"];
            await db.Customers.Where(row => row.Code == "C005").ExecuteUpdateAsync(set => set.SetProperty(row => row.CustodianId, key));
        }

        var erased = (await server.AskAsync(keeper, second))["data"]!["eraseContact"]!;
        Assert.NotNull(erased["contact"]!["erasedAt"]);

        await using var after = server.Open();
        Assert.Equal(
            ["Export True", "Export True", "Export False", "Erasure True"],
            after.AuditTrail.Where(entry => entry.SubjectType == "contacts" && (entry.SubjectCode == "C004/1" || entry.SubjectCode == "C005/1"))
                .OrderBy(entry => entry.Position).AsEnumerable().Select(entry => $"{entry.Kind} {entry.Allowed}"));
    }

    private static string Shown(JsonNode contact) => string.Join(
        ',', Private.Select(field => contact[field]?.ToString()));
}
