using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerGraph.Api.Access;
using CustomerGraph.Api.Tests.Access.Custody;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;
using Snapshooter.Xunit;

namespace CustomerGraph.Api.Tests.Complaints;

public sealed class ComplaintAnswers(LendingHouse house) : IClassFixture<LendingHouse>
{
    private const string Refused = "errors { __typename ... on Error { code message } }";

    private const string Fields = """
        status content department handler verdict causeCategory cost disputed dueAt overdue handovers returns dissatisfactions feedback lesson version
        remedies { number kind cost done } penalties { person as by } measures { action owner due }
        """;

    [Fact]
    public async Task Each_step_has_its_answer_from_the_first_word_to_the_lesson()
    {
        var story = await StoryAsync();
        var answers = new JsonArray();
        var id = "";

        foreach (var (index, (caller, mutation, input)) in story.Index())
        {
            var given = index == 0 ? input : $"complaint: \"{id}\", expectedVersion: {index}, {input}";
            var answer = (await house.DataAsync(caller, $$"""mutation { {{mutation}}(input: { {{given}} }) { complaint { id {{Fields}} } {{Refused}} } }"""))[mutation]!;
            id = (string)(answer["complaint"] ?? throw new InvalidOperationException($"{mutation}: {answer["errors"]?.ToJsonString()}"))["id"]!;
            answer["complaint"]!.AsObject().Remove("id");
            answers.Add(new JsonObject { ["step"] = mutation, ["complaint"] = answer["complaint"]!.DeepClone() });
        }

        var read = await house.DataAsync(story[0].Caller, $$"""
            { node(id: "{{id}}") { ... on Complaint { customer { code complaints { nodes { status } } } nextCommands timeline { version step text by as policy } } } }
            """);
        answers.Add(read["node"]!.DeepClone());

        Shown(answers).MatchSnapshot();
    }

    [Fact]
    public async Task A_step_is_refused_with_a_reason_that_programs_can_read()
    {
        var (seller, officer, head, chief) = (
            await house.AsAsync("E3", Role.Salesperson), await house.AsAsync("E5", Role.ComplaintOfficer),
            await house.AsAsync("E2", Role.DepartmentHead), await house.AsAsync("E4", Role.GeneralManager));
        var both = await house.AsAsync("E2", Role.DepartmentHead, Role.GeneralManager);
        var answers = new JsonArray();
        var customer = await house.CardAsync(seller, "C021");
        var id = (string)(await house.DataAsync(seller, $$"""mutation { recordComplaint(input: { customer: "{{customer}}", content: QUALITY, description: "Wet.", channel: VISIT }) { complaint { id } } }"""))
            ["recordComplaint"]!["complaint"]!["id"]!;

        async Task Try(Caller caller, string mutation, int version, string input, string facts = "")
        {
            var answer = (await house.DataAsync(caller, $$"""
                mutation { {{mutation}}(input: { complaint: "{{id}}", expectedVersion: {{version}}, {{input}} }) { complaint { status } {{Refused.Replace("message", "message " + facts, StringComparison.Ordinal)}} } }
                """))[mutation]!;
            answers.Add(new JsonObject { ["step"] = mutation, ["answer"] = answer.DeepClone() });
        }

        await Try(officer, "judgeComplaint", 1, """established: true, statement: " " """);
        await Try(seller, "judgeComplaint", 1, """established: true, statement: "Yes." """);
        await Try(officer, "closeComplaint", 1, """lesson: "x", measures: [] """);
        await Try(officer, "judgeComplaint", 9, """established: true, statement: "Yes." """);
        await Try(officer, "judgeComplaint", 1, """established: true, statement: "Yes." """);
        await Try(officer, "assignComplaint", 2, """handler: "nobody" """);
        await Try(officer, "assignComplaint", 2, """handler: "E1" """);
        await Try(head, "assignComplaint", 3, """handler: "E1", reason: "Again." """);
        await Try(head, "analyseComplaint", 3, """cause: "Rain.", category: PACKING """);
        await Try(both, "proposeRemedies", 4, """remedies: [{ kind: COMPENSATION, description: "All of it.", cost: 10000.01 }] """);
        await Try(both, "approveRemedies", 5, "");
        await Try(await house.AsAsync("E1", Role.SalesManager), "approveRemedies", 5, "");
        await Try(chief, "approveRemedies", 5, "");
        await Try(head, "carryOutRemedy", 6, """remedy: 2, done: true, note: "Paid." """);
        await Try(head, "carryOutRemedy", 6, """remedy: 1, done: true, note: "Paid." """);
        await Try(head, "recordFeedback", 7, "answer: SATISFIED");

        Shown(answers).MatchSnapshot();
    }

    [Fact]
    public async Task Whoever_may_not_see_a_customer_gets_the_answer_for_a_complaint_that_is_not_there()
    {
        var officer = await house.AsAsync("E5", Role.ComplaintOfficer);
        var blind = officer with { Sight = new Sight.Charge([], null) };
        var customer = await house.CardAsync(officer, "C022");
        var record = $$"""mutation { recordComplaint(input: { customer: "{{customer}}", content: SERVICE, description: "Rude.", channel: EMAIL }) { complaint { id number } errors { ... on Error { code } } } }""";
        var complaint = (await house.DataAsync(officer, record))["recordComplaint"]!["complaint"]!;
        var judge = $$"""mutation { judgeComplaint(input: { complaint: "{{complaint["id"]}}", expectedVersion: 1, established: true, statement: "Yes." }) { errors { ... on Error { code } } } }""";

        Assert.Equal("""{"judgeComplaint":{"errors":[{"code":"COMPLAINT_NOT_FOUND"}]}}""", (await house.DataAsync(blind, judge)).ToJsonString());
        Assert.Equal("""{"complaint":null,"errors":[{"code":"INVALID_COMPLAINT_ENTRY"}]}""", (await house.DataAsync(blind, record))["recordComplaint"]!.ToJsonString());
        Assert.Equal(
            """{"complaints":{"nodes":[]},"complaintByNumber":null}""",
            (await house.DataAsync(blind, $$"""{ complaints { nodes { number } } complaintByNumber(number: "{{complaint["number"]}}") { id } }""")).ToJsonString());
        Assert.NotNull((await house.AskAsync(await house.AsAsync("E5", Role.Analyst), "{ complaints { nodes { number } } }"))["errors"]);
    }

    [Fact]
    public async Task Statistics_count_by_product_and_over_documents()
    {
        var seller = await house.AsAsync("E3", Role.Salesperson);
        var customer = await house.CardAsync(seller, "C023");
        var record = $$"""mutation { recordComplaint(input: { customer: "{{customer}}", content: TRANSPORT, description: "Late.", channel: LETTER }) { complaint { id } } }""";
        await house.DataAsync(seller, record);
        await house.DataAsync(seller, record);

        var rows = await house.DataAsync(seller, """
            { complaintStatistics(period: { from: "2026-03-01", to: "2026-04-01" }, by: CUSTOMER) { key count perThousandDocuments notEstablished cost medians { status } } }
            """);
        Assert.Contains("""{"key":"C023","count":2,"perThousandDocuments":null,"notEstablished":null,"cost":0,"medians":[]}""", rows.ToJsonString());
    }

    private static string Shown(JsonArray answers) => answers.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    private async Task<IReadOnlyList<(Caller Caller, string Mutation, string Input)>> StoryAsync()
    {
        var (seller, officer, handler, head, manager, chief) = (
            await house.AsAsync("E3", Role.Salesperson), await house.AsAsync("E5", Role.ComplaintOfficer), await house.AsAsync("E1", Role.CardCustodian),
            await house.AsAsync("E2", Role.DepartmentHead), await house.AsAsync("E2", Role.SalesManager), await house.AsAsync("E4", Role.GeneralManager));
        var customer = await house.CardAsync(seller, "C020");

        return
        [
            (seller, "recordComplaint", $"customer: \"{customer}\", content: TRANSPORT, description: \"Wet boxes 受潮.\", channel: TELEPHONE, heardAt: \"2026-03-01T08:00:00Z\", wanted: \"New ones\", documents: [\"D1\"], disputed: 120.5"),
            (officer, "judgeComplaint", "established: false, statement: \"They were dry when they left.\""),
            (seller, "reopenComplaint", "facts: \"There are photographs.\""),
            (officer, "judgeComplaint", "established: true, statement: \"They show it.\""),
            (officer, "assignComplaint", "handler: \"E3\""),
            (head, "assignComplaint", "department: QUALITY_MANAGEMENT, handler: \"E1\", reason: \"It was the paper.\""),
            (handler, "analyseComplaint", "cause: \"Thin paper.\", category: PACKING, persons: [\"E3\"]"),
            (handler, "proposeRemedies", "remedies: [{ kind: EXCHANGE, description: \"New boxes\", cost: 80 }]"),
            (manager, "returnRemedies", "instruction: \"And something for the trouble.\""),
            (handler, "proposeRemedies", "remedies: [{ kind: EXCHANGE, description: \"New boxes\", cost: 80 }, { kind: PRICE_REDUCTION, description: \"A tenth\", cost: 20.25 }]"),
            (chief, "approveRemedies", ""),
            (handler, "carryOutRemedy", "remedy: 2, done: false, note: \"The invoice was paid.\""),
            (manager, "imposePenalty", "person: \"E3\", as: PERSON_RESPONSIBLE, reason: \"A word.\""),
            (handler, "carryOutRemedy", "remedy: 1, done: true, note: \"Delivered.\""),
            (handler, "notifyCustomer", "text: \"New boxes are on their way.\", channel: EMAIL"),
            (officer, "recordFeedback", "answer: SATISFIED, comment: \"Good 好.\""),
            (officer, "closeComplaint", "lesson: \"Paper gets wet.\", measures: [{ action: \"Thicker paper\", owner: \"E2\", due: \"2026-06-01\" }]"),
        ];
    }
}
