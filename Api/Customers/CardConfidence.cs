using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Persistence.Customers;
using GraphQL;

namespace CustomerGraph.Api.Customers;

/// <summary>The confidential fields of cards: under which policies they stand, card by card and in the history.</summary>
internal static class CardConfidence
{
    private const string Card = "Customer";

    /// <summary>Of a card.</summary>
    public static readonly RowPolicy OfCard = Policies.Confidential.ForRow<CustomerRow>(
        OpenAsync, Part, row => row.Id, row => row.SalespersonId, row => row.CustodianId);

    /// <summary>Of a card, how to reach the customer.</summary>
    public static readonly RowPolicy OfContacts = Policies.Contacts.ForRow<CustomerRow>(
        OpenAsync, Part, row => row.Id, row => row.SalespersonId, row => row.CustodianId);

    /// <summary>Of an entry in the history of a card: whatever is confidential on the card is so in its history, too.</summary>
    public static readonly RowPolicy OfHistory = Policies.History.ForRow<CardFieldChange>(
        OpenHistoryAsync,
        (change, _) => FieldOf(change.Field) is { } field ? new GuardedPart(Card, change.Customer, NameOf(field)) : null);

    private static readonly Dictionary<string, ConfidentialField> Fields =
        Enum.GetValues<ConfidentialField>().ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>The confidential field of which a field of the history tells; null for one that tells of none.</summary>
    /// <remarks>The history has the limit itself, of which the card shows the band.</remarks>
    public static ConfidentialField? FieldOf(string changed) =>
        changed == "creditLimit" ? ConfidentialField.CreditLimitBand
        : Fields.TryGetValue(changed, out var field) ? field
        : null;

    private static string NameOf(ConfidentialField field) => field.ToString().ToCamelCase();

    private static GuardedPart? Part(CustomerRow card, string field) => new(Card, card.Id, field);

    private static async ValueTask<Func<CustomerRow, string, bool>> OpenAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var isOpen = await JudgeAsync(services, cancellation);

        return (card, field) => isOpen(Fields[field], card.Id, card.SalespersonId, card.CustodianId);
    }

    private static async ValueTask<Func<CardFieldChange, string, bool>> OpenHistoryAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var isOpen = await JudgeAsync(services, cancellation);

        return (change, _) => FieldOf(change.Field) is not { } field || isOpen(field, change.Customer, change.Salesperson, change.Custodian);
    }

    /// <summary>Loads what is needed to say whether a field of a card, known by its key and its people, is open to the caller.</summary>
    public static async ValueTask<Func<ConfidentialField, long, long?, long?, bool>> JudgeAsync(
        IServiceProvider services, CancellationToken cancellation)
    {
        var caller = services.GetRequiredService<CurrentCaller>().Value;
        var lent = await services.GetRequiredService<ILentFields>().OfAsync(caller, cancellation);

        return (field, card, salesperson, custodian) =>
            Rights.Of(CardSecrets.IsReach(field) ? Right.ReadContacts : Right.ReadConfidential, caller.Roles) != Grant.Never
            && CardSecrets.AreOpen(field, caller.EmployeeId, salesperson, custodian, lent.Contains((card, field)));
    }
}
