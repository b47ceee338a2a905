using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Persistence.Customers.Contacts;
using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>Registers contacts.</summary>
internal static class ContactServices
{
    /// <summary>Adds what is served of them, and what keeps them.</summary>
    public static IServiceCollection AddContacts(this IServiceCollection services) => services
        .AddSingleton<ContactStore>()
        .AddSingleton(provider => new ContactErasure(provider.GetRequiredService<IStore>(), ErasedAnswer.Text))
        .AddSingleton<PersonalDataExport>()
        .AddSingleton<ContactErrors>()
        .AddEntity<ContactType>()
        .AddEntity<ContactChangeType>()
        .AddSingleton<IQueryFields, ContactQueries>()
        .AddSingleton<IMutationFields, ContactMutations>();
}
