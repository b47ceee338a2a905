using CustomerGraph.Api.Access.SignIn;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Store;
using GraphQL;
using GraphQL.Types;
using LanguageExt;

namespace CustomerGraph.Api.Access.Users;

/// <summary>What administrators can do with users.</summary>
internal sealed class EmployeeMutations(EmployeeStore employees, CurrentActor actor) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        OnOthers<SetEmployeeRoleInput>(mutation, entities, "setEmployeeRole", "Says what a person is here for; it takes effect at once.", input => input.Employee, (input, by, cancellation) =>
            employees.SetRoleAsync(input.Employee, input.ExpectedVersion, input.Role, by, cancellation));

        OnOthers<DisableEmployeeInput>(mutation, entities, "disableEmployee", "Shuts a person out: tokens and API keys are refused at once.", input => input.Employee, (input, by, cancellation) =>
            employees.DisableAsync(input.Employee, input.ExpectedVersion, by, cancellation));

        OnOthers<EnableEmployeeInput>(mutation, entities, "enableEmployee", "Lets a person in again.", input => input.Employee, (input, by, cancellation) =>
            employees.EnableAsync(input.Employee, input.ExpectedVersion, by, cancellation));

        Add<EndSignInsInput>(mutation, entities, "endSignIns", "Ends all sign-ins of a person: tokens that were issued until now are refused at once.", (input, by, _, cancellation) =>
            employees.EndSignInsAsync(input.Employee, by, cancellation))
            .Fails<EmployeeErrors>(typeof(EmployeeError.NotFound))
            .Requires(Policies.ManageUsers);
    }

    private void OnOthers<TInput>(
        ObjectGraphType mutation,
        EntityModel entities,
        string name,
        string description,
        Func<TInput, long> employee,
        Func<TInput, Authorship, CancellationToken, Task<Either<EmployeeError, long>>> change)
        where TInput : class =>
        Add<TInput>(mutation, entities, name, description, (input, by, caller, cancellation) =>
            employee(input) == caller.EmployeeId
                ? Task.FromResult<Either<EmployeeError, long>>(new EmployeeError.OwnAccess())
                : change(input, by, cancellation))
            .Fails<EmployeeErrors>()
            .Requires(Policies.ManageUsers);

    private MutationField<long> Add<TInput>(
        ObjectGraphType mutation,
        EntityModel entities,
        string name,
        string description,
        Func<TInput, Authorship, Caller, CancellationToken, Task<Either<EmployeeError, long>>> change)
        where TInput : class =>
        mutation
            .Mutation<TInput, long>(entities, name, description, async (input, context) =>
                (await change(input, actor.Of(context), Administrator(context), context.CancellationToken)).Match<MutationResult<long>>(
                    Right: id => new MutationResult<long>.Done(id),
                    Left: error => new MutationResult<long>.Refused([error])))
            .Gives("employee", "The employee after the change; null when it was refused.", (EmployeeRow row) => row.Id, id => id);

    private static Caller Administrator(IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<CurrentCaller>().Value is var caller && caller.Roles.Contains(Role.Administrator)
            ? caller
            : throw new FieldError(SignInAnswers.NotAuthorized, "Only an administrator may do this.");
}
