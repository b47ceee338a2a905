using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Store;
using LanguageExt;

namespace CustomerGraph.Api.Demo.Credit;

/// <summary>Who decides about credit in the demo company, and when.</summary>
/// <param name="Seller">A salesperson.</param>
/// <param name="Manager">A sales manager.</param>
/// <param name="Office">Somebody at head office.</param>
/// <param name="Leader">The general manager.</param>
internal sealed record DemoDesk(Signatory Seller, Signatory Manager, Signatory Office, Signatory Leader)
{
    /// <summary>The first person with each of the roles.</summary>
    public static DemoDesk Of(IReadOnlyCollection<EmployeeRow> people) =>
        new(First(people, Role.Salesperson), First(people, Role.SalesManager), First(people, Role.HeadOffice), First(people, Role.GeneralManager));

    /// <summary>The day so many days before the end of the demo data.</summary>
    public static DateOnly Day(int daysAgo) => DemoCalendar.End.AddDays(-daysAgo);

    /// <summary>Somebody at work on a day.</summary>
    public static Authorship At(Signatory person, int daysAgo, int hour = 9) =>
        new(person.Code, new DateTimeOffset(Day(daysAgo), new TimeOnly(hour, 0), TimeSpan.Zero)) { Operation = "demo" };

    /// <summary>What came of a step; the demo takes none that is refused.</summary>
    public static T Done<TError, T>(Either<TError, T> outcome) =>
        outcome.IfLeft(error => throw new InvalidOperationException($"The demo was refused: {error}"));

    private static Signatory First(IReadOnlyCollection<EmployeeRow> people, Role role) =>
        Signatory.Of(people.First(person => person.Role == role).Code, role);
}
