namespace CustomerGraph.Conventions.Rights;

/// <summary>What one operation read and was refused so far; the same thing twice counts once.</summary>
internal sealed class ReadNotes
{
    private readonly Lock gate = new();
    private HashSet<(GuardedPart Part, ReadOutcome Outcome)> noted = [];

    /// <summary>Notes a field of an object; a key that is the empty text stands for no object.</summary>
    public void Add(GuardedPart part, ReadOutcome outcome)
    {
        lock (gate)
        {
            noted.Add((part, outcome));
        }
    }

    /// <summary>What was noted, field by field; it is forgotten here.</summary>
    public IReadOnlyList<GuardedReads> Take()
    {
        HashSet<(GuardedPart Part, ReadOutcome Outcome)> taken;

        lock (gate)
        {
            (taken, noted) = (noted, []);
        }

        return
        [
            .. taken.GroupBy(note => (note.Part.Type, note.Part.Field, note.Outcome)).Select(notes => new GuardedReads(
                notes.Key.Type,
                notes.Key.Field,
                notes.Key.Outcome,
                [.. notes.Select(note => note.Part.Key).Where(key => key is not "")])),
        ];
    }
}
