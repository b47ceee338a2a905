using CustomerGraph.Domain.Customers;
using CustomerGraph.Persistence.Customers;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Import;

/// <summary>customers.csv: the customer cards.</summary>
internal sealed class CustomersFile : IImportFile
{
    private static readonly IReadOnlyDictionary<string, Channel> Channels = FileVocabulary.Of<Channel>();
    private static readonly IReadOnlyDictionary<string, Standing> Standings = FileVocabulary.Of<Standing>();

    public string Name => "customers.csv";

    public ColumnNames Columns { get; } = new(
        ["code", "name", "channel"],
        [
            "industry", "salesGroup", "country", "region", "state", "city", "address1", "address2", "postalCode",
            "phone", "employees", "annualSales", "annualRevenue", "yearOpened", "bank", "orderFrequency",
            "salespersonCode", "enthusiasm", "standing",
        ]);

    public Task<FileCounts> ReadAsync(FileSource source, CancellationToken cancellation) => Batches.ReadAsync(
        source,
        "code",
        Parse,
        cards => CardImport.SaveAsync(source.Db, cards, source.By, cancellation),
        column: Column,
        atOnce: false,
        cancellation);

    private static string Column(string field) => field switch
    {
        "salesperson" => "salespersonCode",
        "level" => "enthusiasm",
        _ => field,
    };

    private static Validation<LineError, (string, CardImport)> Parse(CsvLine line)
    {
        var values = line.Values;
        var (code, name) = (line.Text("code"), line.Text("name"));

        var numbers = (
            line.WholeNumber("employees"),
            line.Decimal("annualSales"),
            line.Decimal("annualRevenue"),
            line.WholeNumber("yearOpened"),
            line.WholeNumber("enthusiasm"))
            .Apply((employees, sales, revenue, year, enthusiasm) => (employees, sales, revenue, year, enthusiasm));

        var notches = (
            CsvLine.Required("channel", line.OneOf("channel", Channels)),
            line.OneOf("standing", Standings))
            .Apply((channel, standing) => (channel, standing));

        return (notches, numbers).Apply((notch, number) => (code, new CardImport(
            code,
            found => Entry(
                found.IfNone(new CardEntry(code, name, notch.channel)), notch.channel, notch.standing, number),
            number.enthusiasm)));

        CardEntry Entry(
            CardEntry known,
            Channel channel,
            Option<Standing> standing,
            (Option<int> Employees, Option<decimal> Sales, Option<decimal> Revenue, Option<int> Year, Option<int>) number) =>
            known with
            {
                Name = name,
                Channel = channel,
                Industry = Text("industry", known.Industry),
                SalesGroup = Text("salesGroup", known.SalesGroup),
                Country = Text("country", known.Country),
                Region = Text("region", known.Region),
                State = Text("state", known.State),
                City = Text("city", known.City),
                Address1 = Text("address1", known.Address1),
                Address2 = Text("address2", known.Address2),
                PostalCode = Text("postalCode", known.PostalCode),
                Phone = Text("phone", known.Phone),
                Employees = Value("employees", number.Employees, known.Employees),
                AnnualSales = Value("annualSales", number.Sales, known.AnnualSales),
                AnnualRevenue = Value("annualRevenue", number.Revenue, known.AnnualRevenue),
                YearOpened = Value("yearOpened", number.Year, known.YearOpened),
                Bank = Text("bank", known.Bank),
                OrderFrequency = Text("orderFrequency", known.OrderFrequency),
                Salesperson = Text("salespersonCode", known.Salesperson),
                Standing = standing.IfNone(known.Standing),
            };

        Option<string> Text(string column, Option<string> known) => Optional(values[column]) | known;

        Option<T> Value<T>(string column, Option<T> read, Option<T> known) => values[column] is null ? known : read;
    }
}
