using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Access.Audit;

public sealed class AuditChainProperties
{
    [DomainProperty]
    public void A_trail_as_it_was_written_has_no_defect(Trail trail) => Assert.Equal(Option<AuditDefect>.None, Found(trail, trail.Entries));

    [DomainProperty]
    public void The_trail_without_entries_has_no_defect() =>
        Assert.Equal(Option<AuditDefect>.None, AuditChain.Verify([], AuditHead.Start));

    [DomainProperty]
    public void An_edited_fact_is_found(TrailAndPlaces at)
    {
        if (at.Other != Fact(at.Trail, at.First))
        {
            Assert.Equal(new AuditDefect.Edited(at.First), Found(at.Trail, Replaced(at, entry => entry with { Entry = entry.Entry with { Fact = at.Other } })));
        }
    }

    [DomainProperty]
    public void An_edited_hash_is_found(TrailAndPlaces at)
    {
        Assert.Equal(new AuditDefect.Edited(at.First), Found(at.Trail, Replaced(at, entry => entry with { Hash = at.Trail.Head.Hash })));
        Assert.Equal(new AuditDefect.Edited(at.Second), Found(at.Trail, Replaced(at with { First = at.Second }, entry => entry with { Previous = at.Trail.Head.Hash })));
    }

    [DomainProperty]
    public void An_entry_that_was_edited_and_hashed_again_is_found(TrailAndPlaces at)
    {
        if (at.Other != Fact(at.Trail, at.First))
        {
            var edited = Replaced(at, entry =>
            {
                var other = entry.Entry with { Fact = at.Other };

                return new ChainedEntry(other, entry.Previous, AuditHash.Of(entry.Previous, other));
            });

            Assert.Equal(new AuditDefect.Edited(at.First), Found(at.Trail, edited));
        }
    }

    [DomainProperty]
    public void A_trail_that_was_edited_and_hashed_again_to_its_end_is_not_what_its_head_stands_for(TrailAndPlaces at)
    {
        if (at.Other != Fact(at.Trail, at.First))
        {
            var facts = Facts(at.Trail).ToList();
            facts[at.First - 1] = at.Other;

            Assert.Equal(new AuditDefect.Rewritten(at.Trail.Head.Count), Found(at.Trail, Trail.Of(facts).Entries));
        }
    }

    [DomainProperty]
    public void A_deleted_entry_is_found_also_when_the_others_close_ranks(TrailAndPlaces at)
    {
        var left = at.Trail.Entries.Where(entry => entry.Entry.Position != at.First).ToList();

        Assert.Equal(new AuditDefect.Deleted(at.First), Found(at.Trail, left));
        Assert.Equal(new AuditDefect.Deleted(at.First), Found(at.Trail, Numbered(left)));
    }

    [DomainProperty]
    public void A_truncated_trail_is_found(TrailAndPlaces at) =>
        Assert.Equal(new AuditDefect.Truncated(at.Second), Found(at.Trail, at.Trail.Entries.Take(at.Second - 1)));

    [DomainProperty]
    public void Two_entries_that_changed_places_are_found(TrailAndPlaces at)
    {
        var swapped = at.Trail.Entries.ToList();
        (swapped[at.First - 1], swapped[at.Second - 1]) = (swapped[at.Second - 1], swapped[at.First - 1]);

        Assert.Equal(new AuditDefect.Reordered(at.First), Found(at.Trail, swapped));
        Assert.Equal(new AuditDefect.Reordered(at.First), Found(at.Trail, Numbered(swapped)));
    }

    [DomainProperty]
    public void Two_entries_that_changed_what_they_say_are_found(TrailAndPlaces at)
    {
        if (Fact(at.Trail, at.First) != Fact(at.Trail, at.Second))
        {
            var swapped = at.Trail.Entries.Select(entry =>
                entry.Entry.Position == at.First ? Saying(entry, Fact(at.Trail, at.Second))
                : entry.Entry.Position == at.Second ? Saying(entry, Fact(at.Trail, at.First))
                : entry);

            Assert.Equal(new AuditDefect.Reordered(at.First), Found(at.Trail, swapped));
        }
    }

    [DomainProperty]
    public void An_entry_that_was_moved_to_another_place_is_found(TrailAndPlaces at)
    {
        var moved = at.Trail.Entries.ToList();
        var entry = moved[at.First - 1];
        moved.RemoveAt(at.First - 1);
        moved.Insert(at.Second - 1, entry);

        Assert.Equal(new AuditDefect.Reordered(at.First), Found(at.Trail, Numbered(moved)));
    }

    [DomainProperty]
    public void An_inserted_entry_is_found_be_it_well_made_or_not(TrailAndPlaces at)
    {
        var before = at.Trail.Entries[at.First - 1].Previous;
        var entry = new AuditEntry(at.First, at.Other);

        if (at.Other != Fact(at.Trail, at.First))
        {
            Assert.Equal(new AuditDefect.Inserted(at.First), Found(at.Trail, With(new ChainedEntry(entry, before, AuditHash.Of(before, entry)))));
            Assert.Equal(new AuditDefect.Inserted(at.First), Found(at.Trail, With(new ChainedEntry(entry, before, at.Trail.Head.Hash))));
        }

        IEnumerable<ChainedEntry> With(ChainedEntry inserted)
        {
            var trail = at.Trail.Entries.ToList();
            trail.Insert(at.First - 1, inserted);

            return Numbered(trail);
        }
    }

    [DomainProperty]
    public void An_entry_after_the_end_is_found(Trail trail, AuditFact fact) =>
        Assert.Equal(
            new AuditDefect.Inserted(trail.Head.Count + 1),
            Found(trail, trail.Entries.Append(trail.Head.Add(fact).Entry)));

    [DomainProperty]
    public void A_longer_trail_still_begins_like_a_shorter_one(Trail trail, AuditFact fact)
    {
        var (entry, head) = trail.Head.Add(fact);

        Assert.Equal(trail.Head.Hash, entry.Previous);
        Assert.Equal(new AuditHead(trail.Head.Count + 1, entry.Hash), head);
        Assert.Equal(Option<AuditHead>.Some(head), AuditHead.Parse(head.ToString()));
    }

    private static Option<AuditDefect> Found(Trail trail, IEnumerable<ChainedEntry> entries) => AuditChain.Verify(entries, trail.Head);

    private static IEnumerable<AuditFact> Facts(Trail trail) => trail.Entries.Select(entry => entry.Entry.Fact);

    private static AuditFact Fact(Trail trail, int position) => trail.Entries[position - 1].Entry.Fact;

    private static ChainedEntry Saying(ChainedEntry entry, AuditFact fact) => entry with { Entry = entry.Entry with { Fact = fact } };

    private static IEnumerable<ChainedEntry> Replaced(TrailAndPlaces at, Func<ChainedEntry, ChainedEntry> change) =>
        at.Trail.Entries.Select(entry => entry.Entry.Position == at.First ? change(entry) : entry);

    /// <summary>Each entry with the number of its place: as a table shows them that has a key on the position.</summary>
    private static IEnumerable<ChainedEntry> Numbered(IEnumerable<ChainedEntry> entries) =>
        entries.Select((entry, index) => entry with { Entry = entry.Entry with { Position = index + 1 } });
}
