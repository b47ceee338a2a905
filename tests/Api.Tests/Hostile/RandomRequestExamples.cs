using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using CustomerGraph.Conventions.Tests.Guard;
using CustomerGraph.Conventions.Tests.Transport;
using Xunit.Sdk;

namespace CustomerGraph.Api.Tests.Hostile;

[Collection(AttackedApi.Collection)]
public sealed partial class RandomRequestExamples(AttackedApi api)
{
    private const int Requests = 3_000;

    private static readonly string[] Sound =
    [
        AttackedApi.Sound,
        Body(
            """
            query Page($first: Int, $after: String, $where: CustomerFilterInput, $order: [CustomerSortInput!]) {
              customers(first: $first, after: $after, where: $where, order: $order) {
                totalCount pageInfo { hasNextPage endCursor }
                edges { cursor node { ...Card salesLines(first: 2, order: { date: DESC }) { nodes { net date product { sku } } } } }
              }
            }
            fragment Card on Customer { id code name: name channel salesperson { name manager { name } } history(first: 1) { nodes { at } } }
            """,
            new
            {
                first = 5,
                after = (string?)null,
                where = new { and = new object[] { new { name = new { icontains = "abel" } }, new { annualSales = new { gte = 1000.5, @in = new[] { 2000.5m, 3000.5m } } } } },
                order = new object[] { new { city = "ASC" }, new { annualSales = "DESC" } },
            }),
        Body(
            """
            query Sales($period: PeriodInput!, $cut: Decimal) {
              salesAnalysis(period: $period, where: { documentNumber: { startsWith: "D" }, customer: { channel: { in: [RETAIL, AGENT] } } }) {
                totals { net marginRate } abc(by: PRODUCT, cutA: $cut) { policy { rule } rows(first: 3, offset: 1) { share product { name } } }
                composition(by: REGION) { groups { key share rows(first: 2) { code } } } concentration { gini }
              }
            }
            """,
            new { period = new { from = "2025-01-01", to = "2026-07-01" }, cut = 0.75 }),
        Body(
            """
            mutation Make($input: CreateCustomerInput!) {
              createCustomer(input: $input) { customer { id version } errors { __typename ... on Error { message code } } }
            }
            """,
            new { input = new { code = "R1", name = "Random", channel = "RETAIL", employees = 12, annualSales = 1.5, salesperson = "E1" } }),
        Body(
            """
            mutation Sell($input: RecordSaleInput!) { recordSale(input: $input) { documentNumber errors { __typename ... on Error { code } } } }
            """,
            new
            {
                input = new
                {
                    documentNumber = "R-1", customer = "Q3VzdG9tZXI6MQ==", date = "2026-06-30",
                    lines = new[] { new { product = "UHJvZHVjdDox", quantity = 2, netAmount = 12.5 } },
                },
            }),
        """[{"query":"{ node(id: \"Q3VzdG9tZXI6MQ==\") { id ... on Customer { name } } }"},{"query":"{ cardDeck(where: { city: { neq: null } }) { cards axes { values { cards } } } }","variables":null}]""",
        """{"query":"{ __schema { types { name fields { name args { name } type { name ofType { name } } } } } __type(name: \"Customer\") { name } }"}""",
        """{"query":"{ employees { nodes { name reports(first: 2) { nodes { name } } } } products(where: { name: { eq: \"\"\"block \\ text\"\"\" } }) { nodes { sku } } # 红楼梦 😀\n }"}""",
    ];

    private static readonly ChangedRequests Changed = new(
        [.. Sound, """{"id":"unknown","variables":{"a":1.5e3,"b":-0,"c":12345678901234567890,"d":"\ud83d\ude00"}}"""]);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Sound.Length)];

    /// <summary>Otherwise what is changed at random would never come far.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task What_is_changed_is_sound_by_itself(int number) =>
        Assert.DoesNotContain("{\"errors\":", (await api.PostAsync(Sound[number])).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Valid_requests_changed_at_random_are_answered_without_a_defect()
    {
        var failures = new ConcurrentQueue<string>();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Requests), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (seed, _) =>
            {
                var (request, text) = Changed.Make(seed);
                using (request)
                {
                    if (await FailureAsync(request) is { } failure)
                    {
                        failures.Enqueue($"seed {seed}: {failure}\n{text}");
                    }
                }
            });

        Assert.True(failures.IsEmpty, string.Join("\n\n", failures.Order().Take(20)));
        await api.AssertAnswersAsync();
    }

    private async Task<string?> FailureAsync(HttpRequestMessage request)
    {
        try
        {
            var reply = await api.SendAsync(request);

            return reply.Text.Contains("Unexpected Execution Error", StringComparison.Ordinal) ? LogOf(reply) : null;
        }
        catch (Exception failure) when (failure is TaskCanceledException or HttpRequestException or XunitException)
        {
            return failure.Message;
        }
    }

    /// <summary>What the log says of the defects that an answer tells the ids of.</summary>
    private string LogOf(Reply reply) => string.Join('\n', api.Log.Split('\n').Where(line =>
        ErrorId().Matches(reply.Text).Any(id => line.Contains(id.Groups[1].Value, StringComparison.Ordinal))).DefaultIfEmpty(reply.Text));

    [GeneratedRegex("\"errorId\":\"([0-9a-f]{32})\"")]
    private static partial Regex ErrorId();

    private static string Body(string query, object variables) => JsonSerializer.Serialize(new { query, variables });
}
