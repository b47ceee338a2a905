using System.Text.Json;
using CustomerGraph.Domain.Complaints.Policy;
using CustomerGraph.Domain.Credit.Policy;
using LanguageExt;

namespace CustomerGraph.Persistence.Complaints.Policies;

/// <summary>A line of the table complaint_policies: a <see cref="ComplaintPolicy"/>. The table is append-only.</summary>
public sealed class ComplaintPolicyRow
{
    /// <summary>The key, and the version of the policy: from 2, for 1 is the one that came with the program.</summary>
    public int Version { get; init; }

    /// <inheritdoc cref="ComplaintPolicy" path="/param[@name='ValidFrom']"/>
    public DateOnly ValidFrom { get; init; }

    /// <inheritdoc cref="ComplaintPolicy" path="/param[@name='Author']"/>
    public string Author { get; init; } = "";

    /// <summary>When it was set, in UTC.</summary>
    public DateTime RecordedAt { get; init; }

    /// <summary>Its terms, a JSON object of names and values.</summary>
    public string Terms { get; init; } = "{}";

    internal static string WriteTerms(Seq<PolicyTerm> terms) =>
        JsonSerializer.Serialize(terms.ToDictionary(term => term.Name, term => term.Value));

    /// <summary>The policy of the row.</summary>
    /// <exception cref="InvalidOperationException">The row was damaged: nothing like it was ever entered.</exception>
    internal ComplaintPolicy ToPolicy() => ComplaintPolicyReader.Read(Version, ValidFrom, Author, ReadTerms()).ToEither()
        .IfLeft(errors => throw new InvalidOperationException($"Version {Version} of the policy for complaints is damaged: {errors}"));

    private Seq<PolicyTerm> ReadTerms() => (JsonSerializer.Deserialize<Dictionary<string, string>>(Terms) ?? [])
        .Select(pair => new PolicyTerm(pair.Key, pair.Value)).ToSeq().Strict();
}
