using Bogus;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;

namespace CustomerGraph.Api.Demo;

/// <summary>The people of the demo company.</summary>
internal static class DemoPeople
{
    /// <summary>The code of the general manager, as whom requests without credentials are run in Development.</summary>
    public const string UserCode = "E001";

    private static readonly (string Group, string Locale, int Salespeople)[] Groups =
        [("Greater China", "zh_CN", 14), ("Europe", "en_GB", 8), ("North America", "en_US", 6)];

    /// <summary>The people, each after the one they report to; and which salespeople look after which sales group.</summary>
    public static (IReadOnlyList<EmployeeRow> All, ILookup<string, EmployeeRow> Salespeople) Make(int seed)
    {
        var all = new List<EmployeeRow>();
        var salespeople = new List<(string Group, EmployeeRow Person)>();

        var head = Add("General Manager 總經理", Role.GeneralManager, null, "zh_CN");
        Add("Head Office 總公司", Role.HeadOffice, head, "en_US");
        Add("Card Custodian 資料卡專管", Role.CardCustodian, head, "zh_CN");
        Add("Complaint Officer 投訴管理", Role.ComplaintOfficer, head, "zh_CN");
        Add("Quality Management 質量管理", Role.DepartmentHead, head, "en_US");
        Add("Analyst", Role.Analyst, head, "en_US");
        Add("Administrator", Role.Administrator, head, "en_US");

        foreach (var (group, locale, count) in Groups)
        {
            var manager = Add($"Sales Manager {group}", Role.SalesManager, head, locale);

            for (var index = 0; index < count; index++)
            {
                salespeople.Add((group, Add("Salesperson 業務員", Role.Salesperson, manager, locale)));
            }
        }

        return (all, salespeople.ToLookup(one => one.Group, one => one.Person));

        EmployeeRow Add(string title, Role role, EmployeeRow? manager, string locale)
        {
            var person = new EmployeeRow
            {
                Code = $"E{all.Count + 1:000}",
                Name = Names.Person(new Faker(locale) { Random = new Randomizer(seed + all.Count) }),
                Title = title,
                Role = role,
                Manager = manager,
            };
            all.Add(person);

            return person;
        }
    }
}
