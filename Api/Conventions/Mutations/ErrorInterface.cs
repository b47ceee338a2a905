using GraphQL.Types;

namespace CustomerGraph.Conventions.Mutations;

/// <summary><c>Error</c>: why a mutation was refused.</summary>
public sealed class ErrorInterface : InterfaceGraphType
{
    internal const string MessageText = "What is wrong, for a person to read.";
    internal const string CodeText = "What is wrong, for a program to read. It never changes.";

    /// <summary>The interface with its two fields.</summary>
    public ErrorInterface()
    {
        Name = "Error";
        Description = "Why a mutation was refused. Each kind of error is a type of its own, with the facts that it is about.";
        AddField(new FieldType { Name = "message", Type = typeof(NonNullGraphType<StringGraphType>), Description = MessageText });
        AddField(new FieldType { Name = "code", Type = typeof(NonNullGraphType<StringGraphType>), Description = CodeText });
    }
}
