using System.Text.Json.Nodes;
using CustomerGraph.Api.Access;
using CustomerGraph.Api.Tests.Access.Custody;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;

namespace CustomerGraph.Api.Tests.Credit;

public sealed class CreditLedgerAnswers(LendingHouse house) : IClassFixture<LendingHouse>
{
    private const string Errors = "errors { __typename ... on Error { code message } ... on CreditRefusedError { verdict reason approver } ... on InvalidDocumentError { field rule } }";

    private const string Figures = "customer { credit { exposure { reserved creditSales notes creditBalance total committed } limit available } }";

    [Fact]
    public async Task What_is_reserved_is_invoiced_and_paid_and_frees_credit_at_once()
    {
        var (office, id) = (await OfficeAsync(), await CustomerAsync("C001", 1_000));

        Assert.Equal(Told(400, 0, 0, 400, 600), await DoneAsync(office, "reserveCredit", $$"""{ customer: "{{id}}", shipment: "S1", amount: 400 }"""));
        Assert.Equal(Told(0, 400, 0, 400, 600), await DoneAsync(office, "recordInvoice", $$"""{ customer: "{{id}}", number: "I1", shipment: "S1", amount: 400, due: "2026-04-01" }"""));
        Assert.Equal(
            Told(0, 300, 100, 400, 600),
            await DoneAsync(office, "recordNote", $$"""{ customer: "{{id}}", number: "N1", amount: 100, matures: "2026-06-01", covers: [{ invoice: "I1", amount: 100 }] }"""));
        Assert.Equal(
            Told(0, 0, 100, 100, 900),
            await DoneAsync(office, "recordPayment", $$"""{ customer: "{{id}}", number: "P1", amount: 300, allocations: [{ invoice: "I1", amount: 300 }] }"""));
    }

    [Fact]
    public async Task Above_the_limit_somebody_else_approves_and_then_it_goes_out()
    {
        var id = await CustomerAsync("C002", 1_000);
        var (seller, manager) = (await house.AsAsync("E3", Role.Salesperson), await house.AsAsync("E4", Role.SalesManager));
        var shipment = $$"""customer: "{{id}}", shipment: "S1", amount: 1100""";

        var preview = (await house.DataAsync(seller, $$"""{ creditCheck({{shipment}}) { verdict reason approver committed limit available shortfall } }"""))["creditCheck"]!;
        Assert.Equal(
            """{"verdict":"NEEDS_APPROVAL","reason":"ABOVE_LIMIT","approver":"SALES_MANAGER","committed":1100,"limit":1000,"available":1000,"shortfall":100}""", preview.ToJsonString());

        var refused = Assert.Single(await RefusedAsync(seller, "reserveCredit", $"{{ {shipment} }}"));
        Assert.Equal(("CREDIT_REFUSED", "NEEDS_APPROVAL", "SALES_MANAGER"), ((string)refused["code"]!, (string)refused["verdict"]!, (string)refused["approver"]!));

        var request = (await house.DataAsync(
            seller, $$"""mutation { requestOverLimit(input: { {{shipment}}, reason: "Season." }) { request { id state number version } errors { ... on Error { code message } } } }"""))["requestOverLimit"]!["request"]!;
        Assert.Equal(("REQUESTED", "OL-1"), ((string)request["state"]!, (string)request["number"]!));

        var own = await RefusedAsync(await house.AsAsync("E3", Role.SalesManager), "approveOverLimit", $$"""{ request: "{{request["id"]}}", expectedVersion: 1 }""");
        Assert.Equal("OVER_LIMIT_STEP_REFUSED", (string)Assert.Single(own)["code"]!);

        var approved = (await house.DataAsync(
            manager, $$"""mutation { approveOverLimit(input: { request: "{{request["id"]}}", expectedVersion: 1 }) { request { state decidedBy } errors { ... on Error { code message } } } }"""))["approveOverLimit"]!["request"]!;
        Assert.Equal("""{"state":"APPROVED","decidedBy":"E4"}""", approved.ToJsonString());

        Assert.Single(await RefusedAsync(seller, "reserveCredit", $$"""{ customer: "{{id}}", shipment: "S2", amount: 1100 }"""));
        Assert.Equal(Told(1_100, 0, 0, 1_100, -100), await DoneAsync(seller, "reserveCredit", $"{{ {shipment} }}"));
        Assert.Equal(
            ["OL-1"],
            (await house.DataAsync(manager, """{ overLimitRequests(where: { state: { eq: APPROVED } }) { nodes { number } } }"""))["overLimitRequests"]!["nodes"]!.AsArray()
                .Select(node => (string)node!["number"]!));
    }

    [Fact]
    public async Task A_preview_needs_no_document_and_lets_out_what_would_be_paid_in_advance()
    {
        var (office, id) = (await OfficeAsync(), await CustomerAsync("C008", 1_000));
        var held = await house.CardAsync(office, "C009");

        Assert.Equal(
            """{"within":{"verdict":"WITHIN_LIMIT","shortfall":null},"above":{"verdict":"NEEDS_APPROVAL","shortfall":0.0001},"paid":{"verdict":"WITHIN_LIMIT","reason":"PREPAID"},"none":{"verdict":"REFUSED","reasons":["The customer has no approved trade card."]},"noneButPaid":{"verdict":"WITHIN_LIMIT"}}""",
            (await house.DataAsync(
                office,
                $$"""
                {
                  within: creditCheck(customer: "{{id}}", amount: 1000) { verdict shortfall }
                  above: creditCheck(customer: "{{id}}", amount: 1000.0001) { verdict shortfall }
                  paid: creditCheck(customer: "{{id}}", amount: 5000, prepaid: true) { verdict reason }
                  none: creditCheck(customer: "{{held}}", amount: 1) { verdict reasons }
                  noneButPaid: creditCheck(customer: "{{held}}", amount: 1, prepaid: true) { verdict }
                }
                """)).ToJsonString());
    }

    [Fact]
    public async Task Customers_are_found_and_sorted_by_what_they_owe()
    {
        var (office, more, less) = (await OfficeAsync(), await CustomerAsync("C010", 1_000), await CustomerAsync("C011", 1_000));
        await DoneAsync(office, "reserveCredit", $$"""{ customer: "{{more}}", shipment: "S1", amount: 700 }""");
        await DoneAsync(office, "reserveCredit", $$"""{ customer: "{{less}}", shipment: "S1", amount: 600 }""");

        Assert.Equal(
            """[{"code":"C010"},{"code":"C011"}]""",
            (await house.DataAsync(
                office,
                """
                {
                  customers(
                    where: { code: { in: ["C010", "C011", "C012"] }, credit: { exposure: { committed: { gte: 600 } } } }
                    order: { credit: { exposure: { committed: DESC } } }
                  ) { nodes { code } }
                }
                """))["customers"]!["nodes"]!.ToJsonString());
    }

    [Fact]
    public async Task Without_a_trade_card_nothing_goes_out_and_without_a_limit_there_is_nothing_to_approve()
    {
        var office = await OfficeAsync();
        var id = await house.CardAsync(office, "C003");

        Assert.Equal("NO_TRADE_CARD", (string)Assert.Single(await RefusedAsync(office, "reserveCredit", $$"""{ customer: "{{id}}", shipment: "S1", amount: 1 }"""))["reason"]!);
        Assert.Equal(
            """{"limit":null,"available":null,"exposure":{"committed":0},"ageing":null}""",
            (await house.DataAsync(office, """{ customerByCode(code: "C003") { credit { limit available exposure { committed } ageing { total } } } }"""))["customerByCode"]!["credit"]!.ToJsonString());
    }

    [Fact]
    public async Task What_is_wrong_names_the_field_and_changes_nothing()
    {
        var (office, id) = (await OfficeAsync(), await CustomerAsync("C004", 1_000));

        Assert.Equal("amount", (string)Assert.Single(await RefusedAsync(office, "reserveCredit", $$"""{ customer: "{{id}}", shipment: "S1", amount: -1 }"""))["field"]!);
        Assert.Equal("amount", (string)Assert.Single(await RefusedAsync(office, "reserveCredit", $$"""{ customer: "{{id}}", shipment: "S1", amount: 0.00001 }"""))["field"]!);
        Assert.Equal("shipment", (string)Assert.Single(await RefusedAsync(office, "reserveCredit", $$"""{ customer: "{{id}}", shipment: "", amount: 1 }"""))["field"]!);
        Assert.Equal(
            "allocations[0].amount",
            (string)Assert.Single(await RefusedAsync(
                office, "recordPayment", $$"""{ customer: "{{id}}", number: "P1", amount: 1, allocations: [{ invoice: "I1", amount: -1 }] }"""))["field"]!);
        Assert.Equal(
            "CREDIT_DOCUMENT_NOT_FOUND",
            (string)Assert.Single(await RefusedAsync(office, "releaseReservation", $$"""{ customer: "{{id}}", shipment: "S9" }"""))["code"]!);
        Assert.Equal(
            """{"exposure":{"committed":0},"available":1000}""",
            (await house.DataAsync(office, """{ customerByCode(code: "C004") { credit { exposure { committed } available } } }"""))["customerByCode"]!["credit"]!.ToJsonString());
    }

    [Fact]
    public async Task Who_may_not_see_a_customer_gets_the_answer_for_one_that_is_not_there()
    {
        var id = await CustomerAsync("C005", 1_000);
        var stranger = (await house.AsAsync("E5", Role.Salesperson)) with { Sight = new Sight.Charge([-1], null) };
        var input = $$"""{ customer: "{{id}}", shipment: "S1", amount: 1 }""";

        Assert.Equal("CREDIT_CUSTOMER_NOT_FOUND", (string)Assert.Single(await RefusedAsync(stranger, "reserveCredit", input))["code"]!);
        Assert.Null((await house.DataAsync(stranger, $$"""{ creditCheck(customer: "{{id}}", amount: 1) { verdict } }"""))["creditCheck"]);
        Assert.Equal(
            """{"overLimitRequests":{"nodes":[]},"creditInvoices":{"nodes":[]},"receivablesAgeing":{"total":0}}""",
            (await house.DataAsync(stranger, "{ overLimitRequests { nodes { id } } creditInvoices { nodes { id } } receivablesAgeing { total } }")).ToJsonString());
    }

    [Fact]
    public async Task A_salesperson_records_no_payments_and_an_analyst_reads_no_credit()
    {
        var id = await CustomerAsync("C006", 1_000);
        var payment = await house.AskAsync(
            await house.AsAsync("E3", Role.Salesperson), $$"""mutation { recordPayment(input: { customer: "{{id}}", number: "P1", amount: 1 }) { __typename } }""");
        var read = await house.AskAsync(await house.AsAsync("E5", Role.Analyst), """{ customerByCode(code: "C006") { credit { limit } } }""");

        Assert.Equal("AUTH_NOT_AUTHORIZED", (string)payment["errors"]![0]!["extensions"]!["code"]!);
        Assert.Equal("AUTH_NOT_AUTHORIZED", (string)read["errors"]![0]!["extensions"]!["code"]!);
    }

    [Fact]
    public async Task Open_invoices_are_sorted_by_their_age()
    {
        var (office, id) = (await OfficeAsync(), await CustomerAsync("C007", 1_000));
        await DoneAsync(office, "recordInvoice", $$"""{ customer: "{{id}}", number: "I1", shipment: "S1", amount: 70, date: "2026-01-10", due: "2026-01-31" }""");
        await DoneAsync(office, "recordInvoice", $$"""{ customer: "{{id}}", number: "I2", shipment: "S2", amount: 30, due: "2026-04-01" }""");

        var ageing = (await house.DataAsync(
            office, """{ customerByCode(code: "C007") { credit { ageing { total overdue overdueShare buckets { band amount count } } invoices { nodes { number open } } } } }"""))["customerByCode"]!["credit"]!;

        Assert.Equal(("100", "70", "0.7"), (ageing["ageing"]!["total"]!.ToString(), ageing["ageing"]!["overdue"]!.ToString(), ageing["ageing"]!["overdueShare"]!.ToString()));
        Assert.Equal(
            """[{"band":"CURRENT","amount":30,"count":1},{"band":"UP_TO30","amount":70,"count":1}]""",
            new JsonArray([.. ageing["ageing"]!["buckets"]!.AsArray().Where(bucket => (int)bucket!["count"]! > 0).Select(bucket => bucket!.DeepClone())]).ToJsonString());
        Assert.Equal(2, ageing["invoices"]!["nodes"]!.AsArray().Count);
    }

    private static string Told(decimal reserved, decimal invoiced, decimal onNotes, decimal committed, decimal available) =>
        FormattableString.Invariant(
            $$$"""{"exposure":{"reserved":{{{reserved}}},"creditSales":{{{invoiced}}},"notes":{{{onNotes}}},"creditBalance":0,"total":{{{invoiced + onNotes}}},"committed":{{{committed}}}},"limit":1000,"available":{{{available}}}}""");

    private Task<Caller> OfficeAsync() => house.AsAsync("E4", Role.HeadOffice);

    private async Task<string> CustomerAsync(string code, decimal limit)
    {
        await using var db = house.Open();
        await CreditSeeds.GiveAsync(db, code, limit);

        return await house.CardAsync(await OfficeAsync(), code);
    }

    private async Task<string> DoneAsync(Caller caller, string mutation, string input)
    {
        var payload = (await house.DataAsync(caller, $"mutation {{ {mutation}(input: {input}) {{ {Figures} errors {{ ... on Error {{ code message }} }} }} }}"))[mutation]!;

        Assert.True(payload["errors"] is null, payload["errors"]?.ToJsonString());

        return payload["customer"]!["credit"]!.ToJsonString();
    }

    private async Task<IReadOnlyList<JsonNode>> RefusedAsync(Caller caller, string mutation, string input)
    {
        var errors = Errors;

        if (mutation is not ("reserveCredit" or "recordInvoice"))
        {
            errors = errors.Replace(" ... on CreditRefusedError { verdict reason approver }", "", StringComparison.Ordinal);
        }

        if (mutation.EndsWith("OverLimit", StringComparison.Ordinal))
        {
            errors = "errors { ... on Error { code message } }";
        }

        return [.. (await house.DataAsync(caller, $"mutation {{ {mutation}(input: {input}) {{ {errors} }} }}"))[mutation]!["errors"]!.AsArray().Select(error => error!)];
    }
}
