using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Customers;

/// <summary>Who a customer is and how it is sorted, 客戶資料卡. Made by <see cref="CardEntry.Read"/>.</summary>
/// <param name="Code">What the company calls the customer; never changes and is never given twice.</param>
/// <param name="Name">The name of the firm.</param>
/// <param name="LegalRepresentative">Who may sign for the firm.</param>
/// <param name="Channel">What kind of business it is.</param>
/// <param name="Industry">What it deals in; free vocabulary.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Address">How to reach it.</param>
/// <param name="Employees">How many people it employs.</param>
/// <param name="AnnualSales">What it sells itself in a year.</param>
/// <param name="AnnualRevenue">What it earns in a year.</param>
/// <param name="YearOpened">The year it was founded.</param>
/// <param name="Bank">The bank it uses.</param>
/// <param name="OrderFrequency">How often it orders, in the company's own code.</param>
/// <param name="Salesperson">The code of the employee in charge of it.</param>
/// <param name="Custodian">The code of the employee who keeps the card, 專人負責.</param>
/// <param name="Standing">How far the relation has come.</param>
public sealed record CustomerCard(
    string Code,
    string Name,
    Option<string> LegalRepresentative,
    Channel Channel,
    Option<string> Industry,
    Place Place,
    Address Address,
    Option<int> Employees,
    Option<Amount> AnnualSales,
    Option<Amount> AnnualRevenue,
    Option<int> YearOpened,
    Option<string> Bank,
    Option<string> OrderFrequency,
    Option<string> Salesperson,
    Option<string> Custodian,
    Standing Standing);
