using System.Globalization;
using CustomerGraph.Api.Tests.Credit;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Access.Keys;
using CustomerGraph.Persistence.Complaints;
using CustomerGraph.Persistence.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Supply;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Credit.TradeCards;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Store;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Tests.Access.Probes;

/// <summary>A company in which every text says whose it is: all that is told of a customer bears the mark of the customer.</summary>
internal static class MarkedCompany
{
    private const int Customers = 24;

    private static readonly DateTimeOffset Begin = new(2026, 6, 10, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The mark of a customer, which nothing else in the company has.</summary>
    public static string MarkOf(int number) => $"zq{number:00}";

    /// <summary>The number of the customer that has a mark.</summary>
    public static int NumberOf(string mark) => int.Parse(mark[2..], CultureInfo.InvariantCulture);

    /// <summary>Who has asked to read the bank of a customer: somebody who sees the card.</summary>
    public static string BorrowerOf(int number) => (number % 10) switch
    {
        0 => "H1", 1 => "S1", 2 => "S2", 3 => "S3", 4 => "M2", 5 => "D1", 6 => "M1", 7 => "O1", 8 => "S3", _ => "M2",
    };

    /// <summary>Whether that was granted, and is in force while the servers of tests run.</summary>
    public static bool IsLent(int number) => number % 3 == 1;

    /// <summary>Fills an empty store.</summary>
    public static async Task FillAsync(IStore store)
    {
        await using var db = store.OpenAsOwner();
        var people = await PeopleAsync(db);
        var products = Enumerable.Range(1, 3).Select(n => new ProductRow { Sku = $"P{n}", Name = $"Product {n}", Category = $"Kind {n % 2}", StandardCost = n }).ToList();
        db.AddRange(products);
        await db.SaveAsync(By("G1", 1), default);
        var cards = Enumerable.Range(1, Customers).Select(number => Card(number, people)).ToList();
        db.AddRange(cards);
        await db.SaveAsync(By("G1", 2), default);
        await ChangeAsync(db, cards);
        db.AddRange(cards.SelectMany((card, index) => Lines(card, index + 1, products)));
        db.AddRange(cards.Select((card, index) => new TargetRow { Year = 2026, Month = 1 + (index % 12), Amount = 7000 + index, CustomerId = card.Id }));
        db.AddRange(cards.Select((card, index) => Contact(card, index + 1)));
        await db.SaveAsync(By("G1", 4), default);
        await LoansAsync(store, cards, people);
        await KeysAsync(store, people);
        await CreditAsync(store, cards);
        await ComplaintsAsync(store, cards);
        await ReadsAsync(store, cards);
    }

    private static async Task<Dictionary<string, long>> PeopleAsync(CustomerGraphDb db)
    {
        var rows = MarkedPerson.All.Select(person => new EmployeeRow
        {
            Code = person.Code, Name = $"Name of {person.Code}", Title = $"Title of {person.Code}", Role = person.Role,
            // Out and in again is also what nobody else is to know.
            SignInsEndedAt = Begin.UtcDateTime.AddMinutes(person.Code[1]),
        }).ToDictionary(row => row.Code);
        db.AddRange(rows.Values);
        await db.SaveAsync(By("G1", 0), default);

        foreach (var person in MarkedPerson.All.Where(person => person.Manager is not null))
        {
            rows[person.Code].ManagerId = rows[person.Manager!].Id;
        }

        await db.SaveAsync(By("G1", 0.5), default);

        return rows.Values.ToDictionary(row => row.Code, row => row.Id);
    }

    private static CustomerRow Card(int number, Dictionary<string, long> people)
    {
        var mark = MarkOf(number);
        string Text(string what) => $"{what} {mark}";

        return new CustomerRow
        {
            Code = mark,
            Name = Text("Firm"),
            LegalRepresentative = Text("Person"),
            Channel = (Channel)(number % Enum.GetValues<Channel>().Length),
            Industry = Text("Trade"),
            SalesGroup = Text("Group"),
            Country = Text("Country"),
            Region = Text("Region"),
            State = Text("State"),
            City = Text("City"),
            Address1 = Text("Street"),
            Address2 = Text("Door"),
            PostalCode = Text("Post"),
            Phone = Text("phone"),
            Employees = 1000 + number,
            AnnualSales = (number * 1_000_000) + 0.0707m,
            AnnualRevenue = (number * 10_000) + 0.0909m,
            CreditLimit = number * 9_000,
            YearOpened = 1900 + number,
            Bank = Text("old bank"),
            OrderFrequency = Text("often"),
            Standing = (Standing)(number % Enum.GetValues<Standing>().Length),
            Enthusiasm = 1 + (number % 5),
            EnthusiasmOn = new DateOnly(2026, 1, number),
            EnthusiasmNote = Text("Note"),
            KeyReason = Text("Reason"),
            KeySince = new DateOnly(2026, 2, number),
            VerifiedOn = new DateOnly(2026, 3, number),
            VerifiedBy = "G1",
            AbcClass = (AbcClass)(number % 3),
            SalespersonId = (number % 5) switch { 0 => null, 1 => people["S1"], 2 => people["S2"], 3 => people["S3"], _ => people["M2"] },
            CustodianId = (number % 4) switch { 0 => people["K1"], 1 => people["K2"], 2 when number % 3 == 0 => people["S1"], _ => null },
        };
    }

    private static ContactRow Contact(CustomerRow card, int number) => new()
    {
        CustomerId = card.Id,
        Number = 1,
        Code = $"{card.Code}/1",
        Name = $"Contact {card.Code}",
        Position = $"Post {card.Code}",
        Department = $"Office {card.Code}",
        Phone = $"desk {card.Code}",
        Mobile = $"mobile {card.Code}",
        Email = $"{card.Code}@example.com",
        Birthday = new DateOnly(1980, 1, number),
        Language = "de",
        DoNotMail = number % 2 == 0,
        MainOfId = card.Id,
        Notes = $"Remark {card.Code}",
    };

    private static async Task ChangeAsync(CustomerGraphDb db, List<CustomerRow> cards)
    {
        for (var number = 1; number <= cards.Count; number++)
        {
            var card = cards[number - 1];
            (card.Bank, card.AnnualRevenue, card.City) = ($"bank {MarkOf(number)}", card.AnnualRevenue + 1, $"Town {MarkOf(number)}");
        }

        await db.SaveAsync(By("G1", 3), default);
    }

    private static IEnumerable<SalesLineRow> Lines(CustomerRow card, int number, List<ProductRow> products) =>
        from document in Enumerable.Range(1, 3)
        from line in Enumerable.Range(1, 2)
        select new SalesLineRow
        {
            DocumentNumber = $"D-{card.Code}-{document}",
            LineNumber = line,
            Date = new DateOnly(2026, document, number),
            CustomerId = card.Id,
            ProductId = products[(number + line) % products.Count].Id,
            SalespersonId = card.SalespersonId,
            QuantityUnits = (number + line) * 10_000,
            UnitPriceUnits = (number * 10_000) + 77,
            NetUnits = (number * 1_000_000) + (document * 100) + line,
            CostUnits = (number * 500_000) + document,
            RecordedAt = Begin.UtcDateTime.AddDays(number),
            RecordedBy = "G1",
        };

    private static async Task LoansAsync(IStore store, List<CustomerRow> cards, Dictionary<string, long> people)
    {
        var loans = new CardLoanStore(store, CustodyPolicy.Default);

        for (var number = 1; number <= cards.Count; number++)
        {
            var borrower = BorrowerOf(number);
            var purpose = $"purpose {MarkOf(number)}";
            var id = Done(await loans.RequestAsync(
                new LoanParty(people[borrower], KeepsAll: false), cards[number - 1].Id, purpose, Seq1(ConfidentialField.Bank), Begin.AddDays(28),
                By(borrower, 10 + number, $"request {MarkOf(number)}"), default));
            var leader = new LoanParty(people["G1"], KeepsAll: true);

            if (IsLent(number))
            {
                Done(await loans.GrantAsync(leader, id, 1, None, By("G1", 40 + number), default));
            }
            else if (number % 3 == 2)
            {
                Done(await loans.RefuseAsync(leader, id, 1, $"refusal {MarkOf(number)}", By("G1", 40 + number), default));
            }
        }
    }

    private static async Task CreditAsync(IStore store, List<CustomerRow> cards)
    {
        var (seller, leader) = (Signatory.Of("S1", Role.Salesperson), Signatory.Of("G1", Role.GeneralManager));

        foreach (var card in cards)
        {
            var terms = new CreditTermsEntry(CreditGrade.B, 1_000m, 30, Seq1(ConditionKind.Mortgage));
            var day = DateOnly.FromDateTime(Begin.UtcDateTime);
            Done(await new TradeCardStore(store).DraftAsync(
                card.Id, new TradeCardEntry($"T {card.Code}", terms, $"Ground {card.Code}"), seller, By("S1", 150), default));
            Done(await new LimitChangeStore(store).ProposeAsync(
                card.Id, new LimitProposalEntry($"L {card.Code}", terms, day, None, $"Growth {card.Code}"), seller, By("S1", 151), default));
            Done(await new ConditionStore(store).ProposeAsync(
                card.Id, new ConditionEntry($"C {card.Code}", ConditionKind.Mortgage, 5_000m, $"Giver {card.Code}", day, None), seller, By("S1", 152), default));
            Done(await new SupplyStore(store).ReportAsync(
                card.Id, AnomalyKind.Lawsuit, $"Paper {card.Code}", leader, By("G1", 153), default));
            await EvidenceAsync(store, card, NumberOf(card.Code));
        }

        await using var db = store.OpenAsOwner();
        var ledgers = CreditSamples.Ledgers(store);

        foreach (var (card, number) in cards.Select((card, index) => (card, index + 1)))
        {
            Done(await ledgers.WriteAsync(
                card.Id,
                new LedgerCommand.Import(
                    $"I {card.Code}", Amount.Literal((number * 1_000) + 0.0044m), new DateOnly(2026, 2, number), new DateOnly(2026, 1, number)),
                By("G1", 154),
                default));
            db.Add(
                new OverLimitRequestRow
                {
                    CustomerId = card.Id, Number = $"OL {card.Code}", Shipment = $"S {card.Code}", Reason = $"Season {card.Code}", RequestedBy = "S1",
                    RequestedAt = Begin.UtcDateTime, Amount = (number * 1_000) + 0.0055m, Committed = number, CreditLimit = number, LapsesOn = new(2026, 7, number), Version = 1,
                });
        }

        await db.SaveChangesAsync();
    }

    private static async Task EvidenceAsync(IStore store, CustomerRow card, int number)
    {
        var evidence = new EvidenceStore(store);
        var day = DateOnly.FromDateTime(Begin.UtcDateTime);
        Done(await evidence.AddAsync(
            card.Id,
            new StatementEntry(new DateOnly(2025, 12, 31), StatementSource.Audited, day, CurrentAssets: 5_000 + number, CurrentLiabilities: 1_000 + number, TotalAssets: 9_000 + number, TotalLiabilities: 3_000),
            By("S1", 154), default));
        Done(await evidence.AddAsync(card.Id, CreditFactKind.SupplierCount, number, day, $"Bank {card.Code}", By("S1", 155), default));
        Done(await new ReviewStore(store, new AllReceivables(store)).RecordAsync(
            card.Id, new ReviewJudgement($"R {card.Code}", CreditGrade.B, ReviewDecisionKind.Keep, None, $"View {card.Code}"), Signatory.Of("G1", Role.GeneralManager), By("G1", 156), default));
    }

    private static async Task ComplaintsAsync(IStore store, List<CustomerRow> cards)
    {
        var complaints = new ComplaintStore(store);
        var (seller, officer, head) = (
            Signatory.Of("S1", Role.Salesperson), Signatory.Of("O1", Role.ComplaintOfficer), Signatory.Of("D1", Role.DepartmentHead));

        foreach (var card in cards)
        {
            var entry = new ComplaintEntry(
                ComplaintContent.Quality, $"Wet {card.Code}", ComplaintChannel.Letter, Begin.AddHours(155), Some($"Dry {card.Code}"),
                Documents: Seq1($"Order {card.Code}"), Disputed: 5);
            var id = Done(await complaints.RecordAsync(card.Id, entry, seller, By("S1", 155), default));
            Done(await complaints.StepAsync(id, 1, at => new ComplaintCommand.Judge(true, $"Right {card.Code}", officer, at), By("O1", 156), default));
            Done(await complaints.StepAsync(id, 2, at => new ComplaintCommand.Assign(None, "D1", None, officer, at), By("O1", 157), default));
            Done(await complaints.StepAsync(
                id, 3, at => new ComplaintCommand.Analyse(new AnalysisEntry($"Rain {card.Code}", CauseCategory.Packing), head, at), By("D1", 158), default));
        }
    }

    private static async Task KeysAsync(IStore store, Dictionary<string, long> people)
    {
        foreach (var (code, id) in people)
        {
            Done(await new ApiKeyStore(store).CreateAsync(
                id, new ApiKeyEntry($"key of {code}", Seq1(KeyScope.Read), 300), By(code, 100), default));
        }
    }

    private static Task ReadsAsync(IStore store, List<CustomerRow> cards) => new AuditTrail(store).RecordAsync(
        [
            .. cards.Select((card, index) => new AuditFact(
                AuditKind.Read, "G1", Begin.AddHours(200 + index), $"look {card.Code}", "customers", Some(card.Code),
                Fields: Seq1("bank"), Purpose: Some($"review {card.Code}"))),
        ],
        default);

    private static T Done<TError, T>(LanguageExt.Either<TError, T> outcome) =>
        outcome.IfLeft(error => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{error}")));

    private static Authorship By(string actor, double hours, string operation = "fill") =>
        new(actor, Begin.AddHours(hours)) { Operation = operation };
}
