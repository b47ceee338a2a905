using System.Globalization;
using CustomerGraph.Api.Access;
using CustomerGraph.Api.Tests.Access.Custody;
using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Tests.Customers.Contacts;

/// <summary>Private fields of a contact under a loan of the card, from its grant to its end.</summary>
public sealed class LentContactAnswers(LendingHouse house) : IClassFixture<LendingHouse>
{
    [Fact]
    public async Task A_loan_opens_them_its_end_closes_them_and_the_trail_has_every_look_with_its_purpose()
    {
        var (keeper, borrower) = (await house.AsAsync("E1", Role.CardCustodian), await house.AsAsync("E4", Role.DepartmentHead));
        var card = await house.CardAsync(keeper, "C012");
        await house.DataAsync(keeper, $$"""mutation { addContact(input: { customer: "{{card}}", name: "Ann", email: "ann@example.com" }) { contact { id } } }""");

        Assert.Null(await EmailAsync(borrower));

        var until = house.Clock.GetUtcNow().AddHours(1).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var loan = (string)(await house.DataAsync(borrower, $$"""
            mutation { requestCardLoan(input: { customer: "{{card}}", purpose: "fair", fields: [CONTACTS], until: "{{until}}" }) { loan { id fields } } }
            """))["requestCardLoan"]!["loan"]!["id"]!;
        await house.DataAsync(keeper, $$"""mutation { grantCardLoan(input: { loan: "{{loan}}", expectedVersion: 1 }) { loan { id } } }""");

        house.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromSeconds(1));
        Assert.Equal("ann@example.com", await EmailAsync(borrower));

        house.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await EmailAsync(borrower));

        const string Trail = """{ auditTrail(where: { kind: { eq: READ }, subjectCode: { eq: "C012/1" } }) { nodes { actor operation subjectType fields allowed purpose } } }""";
        var trail = await house.DataAsync(keeper, Trail);
        Assert.Equal(
            ["E4 Look contacts [\"email\"] False -", "E4 Look contacts [\"email\"] True fair", "E4 Look contacts [\"email\"] False -"],
            trail["auditTrail"]!["nodes"]!.AsArray().Select(entry =>
                $"{entry!["actor"]} {entry["operation"]} {entry["subjectType"]} {entry["fields"]!.ToJsonString()} {(bool)entry["allowed"]!} {(string?)entry["purpose"] ?? "-"}"));
        Assert.Empty((await house.DataAsync(await house.AsAsync("E2", Role.CardCustodian), Trail))["auditTrail"]!["nodes"]!.AsArray());
    }

    private async Task<string?> EmailAsync(Caller caller) =>
        (string?)(await house.AskAsync(caller, """query Look { customerByCode(code: "C012") { contacts { nodes { email } } } }"""))
            ["data"]!["customerByCode"]!["contacts"]!["nodes"]![0]!["email"];
}
