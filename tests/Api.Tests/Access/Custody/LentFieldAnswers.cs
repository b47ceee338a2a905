using System.Globalization;
using System.Text.Json.Nodes;
using CustomerGraph.Api.Access;
using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Tests.Access.Custody;

public sealed class LentFieldAnswers(LendingHouse house) : IClassFixture<LendingHouse>
{
    private const string Question = """query Look { customerByCode(code: "C010") { name bank } }""";

    [Fact]
    public async Task A_loan_opens_its_field_and_its_end_closes_it_within_a_second_and_all_of_it_is_on_the_audit_trail()
    {
        var (keeper, borrower) = (await house.AsAsync("E1", Role.CardCustodian), await house.AsAsync("E3", Role.Salesperson));
        Assert.False(await OpenAsync(borrower));

        var loan = await LendAsync(keeper, borrower);
        Assert.True(await OpenAsync(borrower));

        house.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromSeconds(1));
        Assert.True(await OpenAsync(borrower));

        house.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(await OpenAsync(borrower));
        Assert.NotEmpty(loan);

        Assert.Equal(
            ["E3 Look [\"bank\"] False -", "E3 Look [\"bank\"] True audit", "E3 Look [\"bank\"] True audit", "E3 Look [\"bank\"] False -"],
            await ReadsAsync());
    }

    private async Task<bool> OpenAsync(Caller caller)
    {
        var answer = await house.AskAsync(caller, Question);
        var refused = answer["errors"] is JsonArray errors && errors.Any(error => (string)error!["extensions"]!["code"]! == "AUTH_NOT_AUTHORIZED");

        Assert.NotNull(answer["data"]!["customerByCode"]!["name"]);
        return !refused;
    }

    private async Task<string> LendAsync(Caller keeper, Caller borrower)
    {
        var until = house.Clock.GetUtcNow().AddHours(1).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        var asked = await house.DataAsync(borrower, $$"""
            mutation { requestCardLoan(input: { customer: "{{await house.CardAsync(borrower, "C010")}}", purpose: "audit", fields: [BANK], until: "{{until}}" }) { loan { id } } }
            """);
        var id = (string)asked["requestCardLoan"]!["loan"]!["id"]!;
        await house.DataAsync(keeper, $$"""mutation { grantCardLoan(input: { loan: "{{id}}", expectedVersion: 1 }) { loan { id } } }""");

        return id;
    }

    private async Task<IEnumerable<string>> ReadsAsync()
    {
        var trail = await house.DataAsync(await house.AsAsync("E4", Role.GeneralManager), """
            { auditTrail(where: { kind: { eq: READ }, subjectCode: { eq: "C010" } }) { nodes { actor operation fields allowed purpose } } }
            """);

        return trail["auditTrail"]!["nodes"]!.AsArray().Select(entry =>
            $"{entry!["actor"]} {entry["operation"]} {entry["fields"]!.ToJsonString()} {(bool)entry["allowed"]!} {(string?)entry["purpose"] ?? "-"}");
    }
}
