using CustomerGraph.Api.Access;
using CustomerGraph.Api.Access.Custody;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.Store;
using GraphQL;
using GraphQL.Types;
using LanguageExt;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>What can be done with contacts.</summary>
internal sealed class ContactMutations(ContactStore contacts, ContactErasure erasure, CurrentActor actor) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        Add<AddContactInput>(mutation, entities, "addContact", "Adds a contact to a customer, 聯繫人.", (input, by, context) =>
            contacts.AddAsync(input.Customer, input.ToEntry(), by, context.CancellationToken))
            .Gives("contact", "The contact; null when it was refused.", (CardContact row) => row.Id, id => id)
            .Fails<ContactErrors>(typeof(ContactError.Invalid))
            .Requires(Policies.KeepCards);

        Add<ChangeContactInput>(mutation, entities, "changeContact", "Changes what is said of a contact.", (input, by, context) =>
            contacts.ChangeAsync(input.Contact, input.ExpectedVersion, input.Apply, by, context.CancellationToken))
            .Gives("contact", "The contact after the change; null when it was refused.", (CardContact row) => row.Id, id => id)
            .Fails<ContactErrors>([.. OfEveryChange, typeof(ContactError.Invalid), typeof(ContactError.Erased)])
            .Requires(Policies.KeepCards);

        Add<RemoveContactInput>(
            mutation,
            entities,
            "removeContact",
            "Takes a contact off the card. What was known of the person is shown to nobody any more, and kept until it is erased.",
            (input, by, context) => contacts.RemoveAsync(input.Contact, input.ExpectedVersion, by, context.CancellationToken))
            .Gives("customer", "The customer, without the contact; null when it was refused.", (CustomerRow row) => row.Id, id => id)
            .Fails<ContactErrors>([.. OfEveryChange, typeof(ContactError.Erased)])
            .Requires(Policies.KeepCards);

        Add<EraseContactInput>(
            mutation,
            entities,
            "eraseContact",
            "Erases the personal data of a contact, 刪除個人資料, also from its history; what the custodian of the card does, or the general manager. "
            + "It cannot be taken back. Erasing again changes nothing.",
            (input, by, context) => erasure.EraseAsync(
                LoanSight.PartyOf(context.RequestServices!.GetRequiredService<CurrentCaller>().Value),
                input.Contact, input.ExpectedVersion, input.Reason, by, context.CancellationToken))
            .Gives("contact", "What is left of the contact; null when it was refused.", (CardContact row) => row.Id, id => id)
            .Fails<ContactErrors>([.. OfEveryChange, typeof(ContactError.Invalid), typeof(ContactError.NotTheCustodian)])
            .Requires(Policies.PersonalData);
    }

    private static IReadOnlyList<Type> OfEveryChange => [typeof(ContactError.NotFound), typeof(ContactError.VersionConflict)];

    private MutationField<long> Add<TInput>(
        ObjectGraphType mutation,
        EntityModel entities,
        string name,
        string description,
        Func<TInput, Authorship, IResolveFieldContext, Task<Either<Seq<ContactError>, long>>> change)
        where TInput : class =>
        mutation.Mutation<TInput, long>(entities, name, description, async (input, context) =>
            (await change(input, actor.Of(context), context)).Match<MutationResult<long>>(
                Right: id => new MutationResult<long>.Done(id),
                Left: errors => new MutationResult<long>.Refused([.. errors])));
}
