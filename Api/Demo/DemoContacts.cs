using Bogus;
using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Customers.Contacts;

namespace CustomerGraph.Api.Demo;

/// <summary>Whom the demo company speaks to at its customers. None of them exists; their addresses are of a domain that is nobody's.</summary>
internal static class DemoContacts
{
    private static readonly string[] Positions = ["Buyer 採購", "Head of buying 採購主管", "Owner 老闆", "Accountant 會計", "Store manager 店長"];

    /// <summary>The contacts, one to three for each customer.</summary>
    /// <param name="seed">The same seed makes the same contacts.</param>
    /// <param name="customers">The customers; they have been stored.</param>
    public static IReadOnlyList<ContactRow> Make(int seed, IReadOnlyList<CustomerRow> customers)
    {
        var random = new Random(seed);

        return
        [
            .. from customer in customers
               let faker = new Faker(LocaleOf(customer)) { Random = new Randomizer(random.Next()) }
               from number in Enumerable.Range(1, Math.Max(1, random.Next(4)))
               select Make(customer, number, faker, random),
        ];
    }

    private static ContactRow Make(CustomerRow customer, int number, Faker faker, Random random)
    {
        var entry = new ContactEntry(
            Names.Person(faker),
            Position: Positions[random.Next(Positions.Length)],
            Phone: customer.Phone,
            Mobile: Perhaps(random, faker.Phone.PhoneNumber("09##-######")),
            Email: Perhaps(random, $"contact{number}.{customer.Code.ToLowerInvariant()}@example.com"),
            Birthday: Perhaps(random, new DateOnly(1955, 1, 1).AddDays(random.Next(16_000))),
            Language: LocaleOf(customer)[..2],
            DoNotMail: random.Next(9) == 0,
            Main: number == 1);

        return ContactRows.Of(
            customer.Id, customer.Code, number, entry.Read(DemoCalendar.End).IfFail(errors => throw new InvalidOperationException($"{errors}")));
    }

    private static string LocaleOf(CustomerRow customer) => customer.SalesGroup switch
    {
        "Greater China" => "zh_CN",
        "Europe" => "en_GB",
        _ => "en_US",
    };

    private static LanguageExt.Option<T> Perhaps<T>(Random random, T value) =>
        random.Next(5) == 0 ? LanguageExt.Option<T>.None : LanguageExt.Option<T>.Some(value);
}
