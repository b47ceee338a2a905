using CustomerGraph.Domain.Customers.Contacts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerGraph.Persistence.Customers.Contacts;

internal sealed class ContactRowConfiguration : IEntityTypeConfiguration<ContactRow>
{
    private const string Nothing =
        "position IS NULL AND department IS NULL AND phone IS NULL AND mobile IS NULL AND email IS NULL AND birthday IS NULL "
        + "AND language IS NULL AND notes IS NULL AND main_of_id IS NULL";

    public void Configure(EntityTypeBuilder<ContactRow> contacts)
    {
        contacts.ToTable("contacts", table =>
        {
            table.HasCheckConstraint("ck_contacts_number", "number > 0");
            table.HasCheckConstraint("ck_contacts_state", $"state BETWEEN 0 AND {(int)ContactState.Erased}");
            table.HasCheckConstraint("ck_contacts_ended", $"(ended_at IS NULL) = (state = {(int)ContactState.Present})");
            table.HasCheckConstraint("ck_contacts_main", "main_of_id = customer_id");

            // Whatever goes wrong above, one who was removed or erased has nothing that could be read.
            table.HasCheckConstraint("ck_contacts_present", $"(name IS NOT NULL) = (state = {(int)ContactState.Present})");
            table.HasCheckConstraint("ck_contacts_do_not_mail", $"(do_not_mail IS NOT NULL) = (state = {(int)ContactState.Present})");
            table.HasCheckConstraint("ck_contacts_nothing", $"state = {(int)ContactState.Present} OR ({Nothing})");
        });

        contacts.Property(contact => contact.Code).HasMaxLength(ContactCode.Longest);
        contacts.Property(contact => contact.Name).HasMaxLength(ContactEntry.NameLength);
        contacts.Property(contact => contact.Position).HasMaxLength(ContactEntry.NameLength);
        contacts.Property(contact => contact.Department).HasMaxLength(ContactEntry.NameLength);
        contacts.Property(contact => contact.Phone).HasMaxLength(ContactEntry.PhoneLength);
        contacts.Property(contact => contact.Mobile).HasMaxLength(ContactEntry.PhoneLength);
        contacts.Property(contact => contact.Email).HasMaxLength(EmailAddress.Longest);
        contacts.Property(contact => contact.Language).HasMaxLength(LanguageTag.Longest);
        contacts.Property(contact => contact.Notes).HasMaxLength(ContactEntry.NotesLength);
        contacts.Property(contact => contact.Version).IsConcurrencyToken();

        contacts.HasIndex(contact => contact.Code).IsUnique();
        contacts.HasIndex(contact => new { contact.CustomerId, contact.Number }).IsUnique();
        contacts.HasIndex(contact => contact.MainOfId).IsUnique();
        contacts.HasOne(contact => contact.Customer).WithMany()
            .HasForeignKey(contact => contact.CustomerId).OnDelete(DeleteBehavior.Restrict);
        contacts.HasOne<CustomerRow>().WithMany()
            .HasForeignKey(contact => contact.MainOfId).OnDelete(DeleteBehavior.Restrict);
    }
}
