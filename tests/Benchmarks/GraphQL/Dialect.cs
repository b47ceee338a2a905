using System.Globalization;
using System.Text.Json.Nodes;

namespace CustomerGraph.Benchmarks.GraphQL;

/// <summary>How a server is asked, and how its answer reads in the common form.</summary>
/// <param name="List">The document that asks for customers: variable <c>$first: Int!</c>.</param>
/// <param name="Customer">The document that asks for one: variable <c>$code: String!</c>.</param>
/// <param name="Employee">Where a customer has its salesperson.</param>
/// <param name="Sales">Where a customer has its sales lines.</param>
/// <param name="Net">Where a line has its net amount.</param>
/// <param name="Scale">By what its amounts are divided.</param>
internal sealed record Dialect(
    string List, string Customer, string Employee, string Sales, string Net, decimal Scale)
{
    private const string Plain = "code name industry country region state city postalCode yearOpened annualSales";

    /// <summary>CustomerGraph's own.</summary>
    public static Dialect Product { get; } =
        WithContractNames("(first: $first, order: [{ code: ASC }])", "(first: 5, order: [{ date: DESC }, { id: DESC }])");

    /// <summary>The same names without a choice of order, which Apollo Server and Mercurius were given.</summary>
    public static Dialect Peer { get; } = WithContractNames("(first: $first)", "(first: 5)");

    /// <summary>What PostGraphile makes of the tables.</summary>
    public static Dialect PostGraphile { get; } = new(
        $$"""query List($first: Int!) { allCustomers(first: $first, orderBy: [CODE_ASC]) { nodes { {{PostGraphileFields}} } } }""",
        // A unique index gives PostGraphile no field of its own; a unique constraint would.
        $$"""query Customer($code: String!) { allCustomers(first: 1, condition: { code: $code }) { nodes { {{PostGraphileFields}} } } }""",
        "employeeBySalespersonId",
        "salesLinesByCustomerId",
        "netUnits",
        10_000);

    private const string PostGraphileFields =
        Plain + " employeeBySalespersonId { code name } "
        + "salesLinesByCustomerId(first: 5, orderBy: [DATE_DESC, ROW_ID_DESC]) { nodes { documentNumber date netUnits } }";

    /// <summary>The document for an operation.</summary>
    public string Document(Operation operation) => operation == Operation.List ? List : Customer;

    /// <summary>An answer in the common form: the same text from every server that says the same.</summary>
    /// <exception cref="InvalidOperationException">The answer has errors, or no customers.</exception>
    public string Read(string answer)
    {
        var root = JsonNode.Parse(answer)!;
        if (root["errors"] is not null || root["data"]?.AsObject().Single().Value is not { } field)
        {
            throw new InvalidOperationException(answer[..Math.Min(answer.Length, 2_000)]);
        }

        var customers = field["nodes"] is JsonArray nodes ? nodes.AsEnumerable() : [field];
        return string.Join('\n', customers.Select(customer => Read(customer!)));
    }

    private static Dialect WithContractNames(string page, string lines)
    {
        var fields = $"{Plain} salesperson {{ code name }} salesLines{lines} {{ nodes {{ documentNumber date net }} }}";
        return new(
            $$"""query List($first: Int!) { customers{{page}} { nodes { {{fields}} } } }""",
            $$"""query Customer($code: String!) { customerByCode(code: $code) { {{fields}} } }""",
            "salesperson",
            "salesLines",
            "net",
            1);
    }

    private string Read(JsonNode customer)
    {
        var fields = Plain.Split(' ')
            .Select(name => name == "annualSales" ? Amount(customer[name]) : Text(customer[name]));
        var employee = customer[Employee] is { } found ? $"{Text(found["code"])} {Text(found["name"])}" : "nobody";
        var lines = customer[Sales]!["nodes"]!.AsArray()
            .Select(line => $"{Text(line!["documentNumber"])} {Text(line["date"])} {Amount(line[Net])}");
        return string.Join(" | ", [.. fields, employee, .. lines]);
    }

    private static string Text(JsonNode? value) => value?.ToString() ?? "null";

    // Servers write amounts as numbers or as text; what counts is their value to the last ten-thousandth.
    private string Amount(JsonNode? value) => value is null
        ? "null"
        : Math.Round(
            decimal.Parse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture) / Scale, 4)
            .ToString("0.####", CultureInfo.InvariantCulture);
}
