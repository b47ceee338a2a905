using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Access.Custody;
using CustomerGraph.Persistence.Access.Keys;
using CustomerGraph.Persistence.Complaints;
using CustomerGraph.Persistence.Complaints.Policies;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Supply;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Credit.TradeCards;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.History;
using CustomerGraph.Persistence.Requests;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Store;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Persistence;

/// <summary>The database, as rows. Each provider has a class of its own, so that it has migrations of its own.</summary>
public abstract class CustomerGraphDb : DbContext
{
    private protected CustomerGraphDb(DbContextOptions options)
        : base(options)
    {
    }

    /// <summary>For whom it was opened.</summary>
    public Sight Sight { get; internal set; } = Sight.None;

    /// <summary>The customer cards.</summary>
    public DbSet<CustomerRow> Customers => Set<CustomerRow>();

    /// <summary>The people at the customers.</summary>
    public DbSet<ContactRow> Contacts => Set<ContactRow>();

    /// <summary>The people who work for the company.</summary>
    public DbSet<EmployeeRow> Employees => Set<EmployeeRow>();

    /// <summary>The keys with which programs act for people.</summary>
    public DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();

    /// <summary>What the company sells.</summary>
    public DbSet<ProductRow> Products => Set<ProductRow>();

    /// <summary>The ledger.</summary>
    public DbSet<SalesLineRow> SalesLines => Set<SalesLineRow>();

    /// <summary>What is to be sold.</summary>
    public DbSet<TargetRow> Targets => Set<TargetRow>();

    /// <summary>When customers were classified.</summary>
    public DbSet<ClassificationRunRow> ClassificationRuns => Set<ClassificationRunRow>();

    /// <summary>What became of every row that people change.</summary>
    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    /// <summary>What became of personal fields, as long as it is kept.</summary>
    public DbSet<PersonalValuesRow> PersonalValues => Set<PersonalValuesRow>();

    /// <summary>Requests that must not be executed twice.</summary>
    public DbSet<AnsweredRequestRow> AnsweredRequests => Set<AnsweredRequestRow>();

    /// <summary>Who did what, and who read what.</summary>
    public DbSet<AuditRow> AuditTrail => Set<AuditRow>();

    /// <summary>The loans of cards.</summary>
    public DbSet<CardLoanRow> CardLoans => Set<CardLoanRow>();

    /// <summary>What happened about the credit of customers.</summary>
    public DbSet<CreditEventRow> CreditEvents => Set<CreditEventRow>();

    /// <summary>What customers owe.</summary>
    public DbSet<CreditAccountRow> CreditAccounts => Set<CreditAccountRow>();

    /// <summary>Invoices, and what is open of them.</summary>
    public DbSet<CreditItemRow> CreditItems => Set<CreditItemRow>();

    /// <summary>Requests to go above the limit.</summary>
    public DbSet<OverLimitRequestRow> OverLimitRequests => Set<OverLimitRequestRow>();

    /// <summary>The cards by which customers get credit.</summary>
    public DbSet<TradeCardRow> TradeCards => Set<TradeCardRow>();

    /// <summary>Changes of limits.</summary>
    public DbSet<LimitChangeRow> LimitChanges => Set<LimitChangeRow>();

    /// <summary>The terms that were ever approved.</summary>
    public DbSet<CreditTermsRow> CreditTerms => Set<CreditTermsRow>();

    /// <summary>What customers bring so that they get credit.</summary>
    public DbSet<CreditConditionRow> CreditConditions => Set<CreditConditionRow>();

    /// <summary>The supply of customers of which something was reported.</summary>
    public DbSet<SupplyHoldRow> SupplyHolds => Set<SupplyHoldRow>();

    /// <summary>Reviews of terms.</summary>
    public DbSet<CreditReviewRow> CreditReviews => Set<CreditReviewRow>();

    /// <summary>The company's credit policies.</summary>
    public DbSet<CreditPolicyRow> CreditPolicies => Set<CreditPolicyRow>();

    /// <summary>Accounts of customers.</summary>
    public DbSet<FinancialStatementRow> FinancialStatements => Set<FinancialStatementRow>();

    /// <summary>Single numbers known of customers.</summary>
    public DbSet<CreditFactRow> CreditFacts => Set<CreditFactRow>();

    /// <summary>The complaints of customers.</summary>
    public DbSet<ComplaintRow> Complaints => Set<ComplaintRow>();

    /// <summary>What happened to complaints.</summary>
    public DbSet<ComplaintEventRow> ComplaintEvents => Set<ComplaintEventRow>();

    /// <summary>The company's policies for complaints.</summary>
    public DbSet<ComplaintPolicyRow> ComplaintPolicies => Set<ComplaintPolicyRow>();

    /// <summary>How far the audit trail goes.</summary>
    internal DbSet<AuditHeadRow> AuditHeads => Set<AuditHeadRow>();

    /// <summary>What the head of the audit trail is sealed with.</summary>
    internal AuditKey AuditKey { get; set; } = AuditKey.None;

    private IReadOnlyList<long> SeenPeople => (Sight as Sight.Charge)?.People ?? [];

    private long? SeenKeeper => (Sight as Sight.Charge)?.Keeper;

    /// <summary>
    /// Saves what was changed, counts the versions, and keeps for each row who changed what, in its history and in the audit trail.
    /// </summary>
    /// <returns>How many rows were made or changed.</returns>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed one of the rows; nothing is saved.</exception>
    /// <exception cref="AuditTrailBrokenException">The audit trail is not what it was; nothing is saved.</exception>
    public Task<int> SaveAsync(Authorship by, CancellationToken cancellation) =>
        SaveAsync(by, changes => [.. changes.Select(change => ChangeRecord.Record(change, by))], cancellation);

    /// <summary>
    /// The same for rows that come in great numbers, without an entry in the audit trail for each: whoever saves them records them
    /// together, as the last thing before the commit, by <see cref="RecordAsync"/>.
    /// </summary>
    /// <inheritdoc cref="SaveAsync(Authorship, CancellationToken)" path="/returns"/>
    public Task<int> SaveInBulkAsync(Authorship by, CancellationToken cancellation) => SaveAsync(by, _ => [], cancellation);

    /// <summary>Adds entries to the audit trail, within the transaction that is open.</summary>
    public Task RecordAsync(IReadOnlyCollection<AuditFact> facts, CancellationToken cancellation) => this.AuditAsync(facts, cancellation);

    private async Task<int> SaveAsync(
        Authorship by,
        Func<IReadOnlyList<PendingChange>, IReadOnlyList<AuditFact>> audited,
        CancellationToken cancellation)
    {
        ChangeTracker.DetectChanges();

        var changes = ChangeTracker.Entries<IVersioned>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .Select(ChangeRecord.Begin)
            .Where(change => change.Matters)
            .ToList();

        foreach (var change in changes.Where(change => !change.IsNew))
        {
            change.Entry.Entity.Version++;
        }

        await using var transaction = Database.CurrentTransaction is null
            ? await Database.BeginTransactionAsync(cancellation)
            : null;

        await base.SaveChangesAsync(cancellation);
        var codes = await ReferredCodes.ReadAsync(this, changes, cancellation);

        foreach (var change in changes)
        {
            var completed = Changes.Add(ChangeRecord.Complete(change, codes, by)).Entity;

            if (ChangeRecord.Personal(change, codes, completed) is { } personal)
            {
                PersonalValues.Add(personal);
            }
        }

        await base.SaveChangesAsync(cancellation);
        await this.AuditAsync(audited(changes), cancellation);

        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellation);
        }

        return changes.Count;
    }

    /// <summary>Gives every query that touches customers, their sales, their contacts or the history of their cards the rule of the sight.</summary>
    private protected void RestrictRows(ModelBuilder modelBuilder)
    {
        // The properties are read anew for each query; a local copy of them would be that of the first context for ever.
        modelBuilder.Entity<CustomerRow>().HasQueryFilter(customer =>
            (customer.SalespersonId != null && SeenPeople.Contains(customer.SalespersonId.Value))
            || (customer.CustodianId != null && customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<SalesLineRow>().HasQueryFilter(line =>
            (line.Customer.SalespersonId != null && SeenPeople.Contains(line.Customer.SalespersonId.Value))
            || (line.Customer.CustodianId != null && line.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<TargetRow>().HasQueryFilter(target =>
            target.CustomerId == null || Customers.Any(customer => customer.Id == target.CustomerId));
        modelBuilder.Entity<CardLoanRow>().HasQueryFilter(loan =>
            (loan.Customer!.SalespersonId != null && SeenPeople.Contains(loan.Customer.SalespersonId.Value))
            || (loan.Customer.CustodianId != null && loan.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<CardLoanEventRow>().HasQueryFilter(step => CardLoans.Any(loan => loan.Id == step.LoanId));
        modelBuilder.Entity<CreditEventRow>().HasQueryFilter(happened => Customers.Any(customer => customer.Id == happened.CustomerId));
        modelBuilder.Entity<CreditAccountRow>().HasQueryFilter(account => Customers.Any(customer => customer.Id == account.CustomerId));
        modelBuilder.Entity<CreditItemRow>().HasQueryFilter(item =>
            (item.Customer.SalespersonId != null && SeenPeople.Contains(item.Customer.SalespersonId.Value))
            || (item.Customer.CustodianId != null && item.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<OverLimitRequestRow>().HasQueryFilter(request =>
            (request.Customer.SalespersonId != null && SeenPeople.Contains(request.Customer.SalespersonId.Value))
            || (request.Customer.CustodianId != null && request.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<TradeCardRow>().HasQueryFilter(row =>
            (row.Customer.SalespersonId != null && SeenPeople.Contains(row.Customer.SalespersonId.Value))
            || (row.Customer.CustodianId != null && row.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<LimitChangeRow>().HasQueryFilter(row =>
            (row.Customer.SalespersonId != null && SeenPeople.Contains(row.Customer.SalespersonId.Value))
            || (row.Customer.CustodianId != null && row.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<CreditTermsRow>().HasQueryFilter(row =>
            (row.Customer.SalespersonId != null && SeenPeople.Contains(row.Customer.SalespersonId.Value))
            || (row.Customer.CustodianId != null && row.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<CreditConditionRow>().HasQueryFilter(row =>
            (row.Customer.SalespersonId != null && SeenPeople.Contains(row.Customer.SalespersonId.Value))
            || (row.Customer.CustodianId != null && row.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<SupplyHoldRow>().HasQueryFilter(row =>
            (row.Customer.SalespersonId != null && SeenPeople.Contains(row.Customer.SalespersonId.Value))
            || (row.Customer.CustodianId != null && row.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<CreditReviewRow>().HasQueryFilter(row =>
            (row.Customer.SalespersonId != null && SeenPeople.Contains(row.Customer.SalespersonId.Value))
            || (row.Customer.CustodianId != null && row.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<FinancialStatementRow>().HasQueryFilter(row =>
            (row.Customer.SalespersonId != null && SeenPeople.Contains(row.Customer.SalespersonId.Value))
            || (row.Customer.CustodianId != null && row.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<CreditFactRow>().HasQueryFilter(row =>
            (row.Customer.SalespersonId != null && SeenPeople.Contains(row.Customer.SalespersonId.Value))
            || (row.Customer.CustodianId != null && row.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<ComplaintRow>().HasQueryFilter(row =>
            (row.Customer.SalespersonId != null && SeenPeople.Contains(row.Customer.SalespersonId.Value))
            || (row.Customer.CustodianId != null && row.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<ComplaintEventRow>().HasQueryFilter(happened => Complaints.Any(complaint => complaint.Id == happened.ComplaintId));
        modelBuilder.Entity<ContactRow>().HasQueryFilter(contact =>
            (contact.Customer.SalespersonId != null && SeenPeople.Contains(contact.Customer.SalespersonId.Value))
            || (contact.Customer.CustodianId != null && contact.Customer.CustodianId == SeenKeeper));
        modelBuilder.Entity<ChangeRow>().HasQueryFilter(change =>
            (change.Entity != ChangeRow.OfCustomers || Customers.Any(customer => customer.Id == change.EntityId))
            && (change.Entity != ChangeRow.OfContacts || Contacts.Any(contact => contact.Id == change.EntityId)));
        modelBuilder.Entity<PersonalValuesRow>().HasQueryFilter(values => Changes.Any(change => change.Id == values.ChangeId));
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CustomerGraphDb).Assembly);
        modelBuilder.NameColumnsInSnakeCase();
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<decimal>().HaveConversion<AmountConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }
}
