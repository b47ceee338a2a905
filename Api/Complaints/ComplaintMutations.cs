using CustomerGraph.Api.Access;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Complaints;
using GraphQL;
using GraphQL.Types;
using LanguageExt;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Complaints.ComplaintCommand;

namespace CustomerGraph.Api.Complaints;

/// <summary>What can be done about complaints.</summary>
internal sealed class ComplaintMutations(ComplaintStore complaints, CurrentActor actor) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        Gives(mutation.Mutation<RecordComplaintInput, long>(
            entities, "recordComplaint", "Records a complaint of a customer, 客戶投訴; what whoever hears it does.", async (input, context) =>
            {
                var by = actor.Of(context);

                return Answer(await complaints.RecordAsync(input.Customer, input.ToEntry(by.At), PersonOf(context), by, context.CancellationToken));
            }))
            .Fails<ComplaintErrors>(typeof(ComplaintError.Invalid), typeof(ComplaintError.NotTheirRole))
            .Requires(Policies.HandleComplaints);

        Step<JudgeComplaintInput>(mutation, entities, "judgeComplaint", "Says whether it is valid, 判定是否成立; what a complaint officer does.",
            input => (input.Complaint, input.ExpectedVersion), (input, by, at) => new Command.Judge(input.Established, input.Statement, by, at));
        Step<AssignComplaintInput>(mutation, entities, "assignComplaint", "Gives it to a department and a person, 確定責任部門; what a complaint officer does, and to hand it on those who have it.",
            input => (input.Complaint, input.ExpectedVersion), (input, by, at) => new Command.Assign(Optional(input.Department), input.Handler, Optional(input.Reason), by, at),
            typeof(ComplaintError.SameAssignment));
        Step<AnalyseComplaintInput>(mutation, entities, "analyseComplaint", "Says what the cause was, 分析原因; what the handler or a department head does.",
            input => (input.Complaint, input.ExpectedVersion), (input, by, at) => new Command.Analyse(input.ToEntry(), by, at));
        Step<ProposeRemediesInput>(mutation, entities, "proposeRemedies", "Says what to do for the customer, 處理方案; what the handler or a department head does.",
            input => (input.Complaint, input.ExpectedVersion), (input, by, at) => new Command.Propose(input.ToEntries(), by, at));
        Step<ReturnRemediesInput>(mutation, entities, "returnRemedies", "Gives a proposal back with an instruction; what a supervisor does who did not propose it.",
            input => (input.Complaint, input.ExpectedVersion), (input, by, at) => new Command.SendBack(input.Instruction, by, at),
            typeof(ComplaintError.OwnProposal));
        Step<CarryOutRemedyInput>(mutation, entities, "carryOutRemedy", "Says what became of a remedy, 實施; what the handler or a department head does.",
            input => (input.Complaint, input.ExpectedVersion), (input, by, at) => new Command.CarryOut(input.Remedy, input.Done, input.Note, by, at),
            typeof(ComplaintError.NoSuchRemedy), typeof(ComplaintError.RemedyEnded));
        Step<ImposePenaltyInput>(mutation, entities, "imposePenalty", "Penalises somebody, 處罰; what a supervisor does.",
            input => (input.Complaint, input.ExpectedVersion), (input, by, at) => new Command.Penalise(input.ToEntry(), by, at));
        Step<NotifyCustomerInput>(mutation, entities, "notifyCustomer", "Tells the customer what was done; what the handler, a department head or a complaint officer does.",
            input => (input.Complaint, input.ExpectedVersion), (input, by, at) => new Command.Notify(input.Text, input.Channel, by, at));
        Step<RecordFeedbackInput>(mutation, entities, "recordFeedback", "Writes down what the customer says, 客戶反饋. A customer who is not satisfied takes it back to the analysis.",
            input => (input.Complaint, input.ExpectedVersion), (input, by, at) => new Command.TakeFeedback(input.Answer, Optional(input.Comment), by, at),
            typeof(ComplaintError.Lacks));
        Step<CloseComplaintInput>(mutation, entities, "closeComplaint", "Writes down what was learnt, and ends it, 總結; what a complaint officer does.",
            input => (input.Complaint, input.ExpectedVersion), (input, by, at) => new Command.Close(input.ToEntry(), by, at),
            typeof(ComplaintError.Lacks));
        Step<ReopenComplaintInput>(mutation, entities, "reopenComplaint", "Takes one up again that was not valid, with new facts.",
            input => (input.Complaint, input.ExpectedVersion), (input, by, at) => new Command.Reopen(input.Facts, by, at));
        Step<ComplaintStepInput>(mutation, entities, "approveRemedies", "Approves a proposal, 主管批示; what a supervisor does who did not propose it, and above the limit of the policy the general manager.",
            input => (input.Complaint, input.ExpectedVersion), (_, by, at) => new Command.Approve(by, at),
            typeof(ComplaintError.OwnProposal), typeof(ComplaintError.AboveLimit));
    }

    private void Step<TInput>(
        ObjectGraphType mutation,
        EntityModel entities,
        string name,
        string description,
        Func<TInput, (long Id, int ExpectedVersion)> which,
        Func<TInput, Signatory, DateTimeOffset, Command> command,
        params IEnumerable<Type> errors)
        where TInput : class =>
        Gives(mutation.Mutation<TInput, long>(entities, name, description, async (input, context) =>
        {
            var (id, version) = which(input);
            var person = PersonOf(context);

            return Answer(await complaints.StepAsync(id, version, at => command(input, person, at), actor.Of(context), context.CancellationToken));
        }))
        .Fails<ComplaintErrors>([.. ComplaintErrors.OfEntries, .. errors])
        .Requires(Policies.HandleComplaints);

    private static Signatory PersonOf(IResolveFieldContext context)
    {
        var caller = context.RequestServices!.GetRequiredService<CurrentCaller>().Value;

        return new Signatory(caller.Name, caller.Roles.ToSeq().Strict());
    }

    private static MutationResult<long> Answer(Either<Seq<ComplaintError>, long> outcome) => outcome.Match<MutationResult<long>>(
        Right: key => new MutationResult<long>.Done(key),
        Left: errors => new MutationResult<long>.Refused([.. errors]));

    private static MutationField<long> Gives(MutationField<long> field) =>
        field.Gives("complaint", "The complaint after the step; null when it was refused.", (ComplaintRow row) => row.Id, id => id);
}
