using CustomerGraph.Api.Access;
using CustomerGraph.Api.Access.Custody;
using CustomerGraph.Api.Access.SignIn;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Customers.Contacts;
using GraphQL;
using GraphQL.Types;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>What can be asked of contacts.</summary>
internal sealed class ContactQueries(PersonalDataExport export, CurrentActor actor) : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities)
    {
        query.Connection<CardContact>(entities, "contacts", "The people at the customers that the caller sees, 聯繫人.").Requires(Policies.Cards);
        query.Field<ListGraphType<NonNullGraphType<PersonalDataType>>>("personalData")
            .Description(
                "All that is kept about the contacts of a customer, or about one of them, to be handed out to them; for the custodian of the card and "
                + "the general manager. Null when there is no such contact, or when it is not for the caller. That it was handed out is on the audit trail.")
            .Arguments(
                new QueryArgument<NonNullGraphType<IdGraphType>> { Name = "customer", Description = "The customer." },
                new QueryArgument<IdGraphType> { Name = "contact", Description = "One contact of the customer; all of them when it is not given." })
            .ResolveAsync(async context =>
            {
                var caller = context.RequestServices!.GetRequiredService<CurrentCaller>().Value;

                if (!caller.May(KeyScope.Export))
                {
                    throw new FieldError(SignInAnswers.NotAuthorized, "The API key is not for exports.");
                }

                var keeper = LoanSight.PartyOf(caller);
                var contact = context.HasArgument("contact") ? Some(context.KeyIn("contact", "Contact")) : None;
                var data = await export.ReadAsync(keeper, context.KeyIn("customer", "Customer"), contact, actor.Of(context), context.CancellationToken);

                return data.MatchUnsafe(Some: found => found, None: () => null);
            })
            .Requires(Policies.PersonalData);
    }
}
