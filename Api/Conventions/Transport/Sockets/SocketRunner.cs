using CustomerGraph.Conventions.Errors;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Transport.Sockets;

/// <summary>Runs the operations of one connection and sends their results.</summary>
internal sealed class SocketRunner(
    OperationRunner runner,
    IServiceScopeFactory scopes,
    ServerMessages messages,
    ErrorMask mask,
    SocketOutbox outbox)
{
    /// <summary>Runs an operation to its end, or until it is stopped. Never throws.</summary>
    public async Task Run(SocketOperation operation, OperationRequest request, SocketUser user)
    {
        // The next message is received meanwhile.
        await Task.Yield();

        using (operation)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await Answer(operation, request, new OperationContext
                {
                    Services = scope.ServiceProvider,
                    User = user.Principal,
                    Caller = user.Caller,
                    Abandoned = operation.Stopped,
                });
            }
            catch (Exception e) when (SocketConnection.IsEnd(e))
            {
                // Nobody waits for results any more.
            }
            catch (Exception e)
            {
                await Refuse(operation, new ExecutionErrors { mask.Mask(e, request.OperationName, null) });
            }
        }
    }

    private async Task Answer(SocketOperation operation, OperationRequest request, OperationContext context)
    {
        switch (await runner.Prepare(request, context))
        {
            case Preparation.Refused refused:
                await Refuse(operation, refused.Result.Errors!);
                break;

            case Preparation.Ready ready:
                await Send(operation, await runner.Execute(ready, context));
                break;
        }
    }

    private async Task Send(SocketOperation operation, Answer answer)
    {
        switch (answer)
        {
            case Answer.One { Result: { Executed: false, Errors: { } errors } }:
                await Refuse(operation, errors);
                break;

            case Answer.One one:
                await Next(operation, one.Result);
                await Complete(operation);
                break;

            case Answer.Many many:
                await foreach (var result in many.Results.WithCancellation(operation.Stopped))
                {
                    await Next(operation, result);
                }

                await Complete(operation);
                break;
        }
    }

    private ValueTask Next(SocketOperation operation, ExecutionResult result) => operation.IsWanted
        ? outbox.Post(messages.Next(operation.Id, result), operation.Stopped)
        : ValueTask.CompletedTask;

    private ValueTask Complete(SocketOperation operation) => operation.End()
        ? outbox.Post(ServerMessages.Complete(operation.Id), operation.Stopped)
        : ValueTask.CompletedTask;

    private ValueTask Refuse(SocketOperation operation, ExecutionErrors errors) => operation.End()
        ? outbox.Post(messages.Error(operation.Id, errors), operation.Stopped)
        : ValueTask.CompletedTask;
}
