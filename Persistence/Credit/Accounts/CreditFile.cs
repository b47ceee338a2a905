using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Accounts;

/// <summary>The credit of one customer while somebody decides about it. Nobody else does until it is given back; see <see cref="CreditDesk"/>.</summary>
public sealed class CreditFile
{
    internal CreditFile(CustomerGraphDb db, CreditAccountRow account, string customerCode, Authorship by) =>
        (Db, Account, CustomerCode, By) = (db, account, customerCode, by);

    /// <summary>The store, within the transaction. What is changed or added is saved with the decision.</summary>
    public CustomerGraphDb Db { get; }

    /// <summary>The account, tracked.</summary>
    public CreditAccountRow Account { get; }

    /// <summary>The key of the customer.</summary>
    public long CustomerId => Account.CustomerId;

    /// <summary>The code of the customer.</summary>
    public string CustomerCode { get; }

    /// <summary>Who decides.</summary>
    public Authorship By { get; }

    /// <summary>The names of the steps that were taken; the audit trail has them.</summary>
    internal Seq<string> Steps { get; private set; } = LanguageExt.Seq<string>.Empty;

    /// <summary>Adds what happened. When nothing is added, nothing is saved.</summary>
    /// <inheritdoc cref="CreditEvents.AppendEvents" path="/param"/>
    public void Append<TEvent>(IEventCodec<TEvent> codec, string subject, int version, Seq<TEvent> events, Option<int> policy) =>
        Steps += Db.AppendEvents(codec, CustomerId, subject, version, events, By, policy);

    /// <summary>Adds one thing that happened.</summary>
    /// <inheritdoc cref="CreditEvents.AppendEvents" path="/param"/>
    public void Append<TEvent>(IEventCodec<TEvent> codec, string subject, int version, TEvent happened, Option<int> policy) =>
        Append(codec, subject, version, Seq1(happened), policy);
}
