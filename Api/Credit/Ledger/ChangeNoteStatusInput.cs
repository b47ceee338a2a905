using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Ledger;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>What is done with a note.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Number">The number of the note.</param>
/// <param name="Step">What is done with it.</param>
/// <param name="Date">The day; today when nothing is said.</param>
public sealed record ChangeNoteStatusInput([IdOf("Customer")] long Customer, string Number, NoteStep Step, DateOnly? Date = null);
