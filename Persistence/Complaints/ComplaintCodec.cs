using CustomerGraph.Domain.Complaints;
using CustomerGraph.Persistence.Credit.Events;
using LanguageExt;
using Event = CustomerGraph.Domain.Complaints.ComplaintEvent;

namespace CustomerGraph.Persistence.Complaints;

/// <summary>How the events of complaints are stored. What was once written can be read for ever.</summary>
public static class ComplaintCodec
{
    /// <summary>The event as it is stored.</summary>
    public static EventText Write(Event happened) => happened switch
    {
        Event.Recorded e => Of("RECORDED", e, facts => Facts(facts, e.Facts)),
        Event.Established e => Of("ESTABLISHED", e, facts => facts.Text("statement", e.Verdict.Statement)),
        Event.NotEstablished e => Of("NOT_ESTABLISHED", e, facts => facts.Text("statement", e.Verdict.Statement)),
        Event.Assigned e => Of("ASSIGNED", e, facts => facts
            .Named("department", e.Assignment.Department).Text("handler", e.Assignment.Handler).Text("reason", e.Reason)),
        Event.Analysed e => Of("ANALYSED", e, facts => Codes(
            facts.Text("cause", e.Analysis.Cause).Named("category", e.Analysis.Category), "persons", e.Analysis.Persons)),
        Event.Proposed e => Of("PROPOSED", e, facts => facts.Many("remedies", e.Proposal.Remedies, (one, remedy) => one
            .Named("kind", remedy.Kind).Text("description", remedy.Description).Amount("cost", remedy.Cost))),
        Event.Approved e => Of("APPROVED", e, facts => facts),
        Event.Returned e => Of("RETURNED", e, facts => facts.Text("instruction", e.Instruction.Text)),
        Event.RemedyEnded e => Of("REMEDY_ENDED", e, facts => facts
            .Whole("remedy", e.Remedy).Whole("done", e.Outcome.Done ? 1 : 0).Text("note", e.Outcome.Note)),
        Event.Penalised e => Of("PENALISED", e, facts => facts
            .Text("person", e.Penalty.Person).Named("as", e.Penalty.As).Text("reason", e.Penalty.Reason).Amount("deducted", e.Penalty.Deducted)),
        Event.Notified e => Of("NOTIFIED", e, facts => facts.Text("text", e.Notice.Text).Named("channel", e.Notice.Channel)),
        Event.FeedbackTaken e => Of("FEEDBACK_TAKEN", e, facts => facts.Named("answer", e.Feedback.Answer).Text("comment", e.Feedback.Comment)),
        Event.Closed e => Of("CLOSED", e, facts => facts.Text("lesson", e.Summary.Lesson).Many("measures", e.Summary.Measures, (one, measure) => one
            .Text("action", measure.Action).Text("owner", measure.Owner).Day("due", measure.Due))),
        Event.Reopened e => Of("REOPENED", e, facts => facts.Text("facts", e.Reopening.Facts)),
        _ => throw new ArgumentOutOfRangeException(nameof(happened)),
    };

    /// <summary>The event that was stored; the same as was written.</summary>
    /// <exception cref="InvalidOperationException">It is of a step or a form that this program does not know.</exception>
    public static Event Read(EventText stored) => stored.Read<Event>((step, form, facts) =>
    {
        var by = facts.Signature("by");

        return (step, form) switch
        {
            ("RECORDED", 1) => new Event.Recorded(Facts(facts), by),
            ("ESTABLISHED", 1) => new Event.Established(new Verdict(facts.Text("statement"), by)),
            ("NOT_ESTABLISHED", 1) => new Event.NotEstablished(new Verdict(facts.Text("statement"), by)),
            ("ASSIGNED", 1) => new Event.Assigned(
                new Assignment(facts.Named<Department>("department"), facts.Text("handler"), by), facts.OptionalText("reason")),
            ("ANALYSED", 1) => new Event.Analysed(
                new Analysis(facts.Text("cause"), facts.Named<CauseCategory>("category"), Codes(facts, "persons"), by)),
            ("PROPOSED", 1) => new Event.Proposed(new Proposal(
                facts.Many("remedies", one => new Remedy(one.Named<RemedyKind>("kind"), one.Text("description"), one.Amount("cost"))), by)),
            ("APPROVED", 1) => new Event.Approved(by),
            ("RETURNED", 1) => new Event.Returned(new Instruction(facts.Text("instruction"), by)),
            ("REMEDY_ENDED", 1) => new Event.RemedyEnded(
                facts.Whole("remedy"), new RemedyOutcome(facts.Whole("done") == 1, facts.Text("note"), by)),
            ("PENALISED", 1) => new Event.Penalised(new Penalty(
                facts.Text("person"), facts.Named<PenalisedAs>("as"), facts.Text("reason"), facts.OptionalAmount("deducted"), by)),
            ("NOTIFIED", 1) => new Event.Notified(new Notice(facts.Text("text"), facts.Named<ComplaintChannel>("channel"), by)),
            ("FEEDBACK_TAKEN", 1) => new Event.FeedbackTaken(
                new Feedback(facts.Named<FeedbackAnswer>("answer"), facts.OptionalText("comment"), by)),
            ("CLOSED", 1) => new Event.Closed(new Summary(
                facts.Text("lesson"), facts.Many("measures", one => new Measure(one.Text("action"), one.Text("owner"), one.Day("due"))), by)),
            ("REOPENED", 1) => new Event.Reopened(new Reopening(facts.Text("facts"), by)),
            _ => throw EventText.Unknown(step, form),
        };
    });

    private static EventText Of(string step, Event happened, Func<EventWriter, EventWriter> facts) =>
        EventText.Of(step, 1, written => facts(written.Signature("by", happened.By)));

    private static EventWriter Facts(EventWriter written, ComplaintFacts facts) => Codes(
        Codes(
            written.Named("content", facts.Content).Text("description", facts.Description).Text("wanted", facts.Wanted)
                .Named("channel", facts.Channel).Instant("heardAt", facts.HeardAt),
            "products", facts.Products),
        "documents", facts.Documents)
        .Amount("disputed", facts.Disputed);

    private static ComplaintFacts Facts(EventReader facts) => new(
        facts.Named<ComplaintContent>("content"),
        facts.Text("description"),
        facts.OptionalText("wanted"),
        facts.Named<ComplaintChannel>("channel"),
        facts.Instant("heardAt"),
        Codes(facts, "products"),
        Codes(facts, "documents"),
        facts.OptionalAmount("disputed"));

    private static EventWriter Codes(EventWriter written, string name, Seq<string> codes) =>
        written.Many(name, codes, (one, code) => one.Text("code", code));

    private static Seq<string> Codes(EventReader facts, string name) => facts.Many(name, one => one.Text("code"));
}
