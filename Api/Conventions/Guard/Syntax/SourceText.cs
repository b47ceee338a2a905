using System.Text;
using CustomerGraph.Conventions.Errors;
using GraphQLParser;

namespace CustomerGraph.Conventions.Guard.Syntax;

/// <summary>The text of a document as it was sent, and in the words that the engine's parser understands.</summary>
internal sealed class SourceText(string sent)
{
    private readonly StringBuilder rewritten = new();
    private int copied;

    /// <summary>The text as it was sent.</summary>
    public string Sent => sent;

    /// <summary>The same for the parser; its line breaks stand where they stood.</summary>
    public string ForParser => copied == 0 ? sent : string.Concat(rewritten.ToString(), sent.AsSpan(copied));

    /// <summary>Says a part in other words. Parts come in their order.</summary>
    public void Replace(int start, int end, string by)
    {
        rewritten.Append(sent, copied, start - copied).Append(by);
        copied = end;
    }

    /// <summary>What is wrong with the text, and where.</summary>
    public Refusal Wrong(string description, int position) =>
        GuardRefusals.Syntax(description, Location.FromLinearPosition(sent, position));
}
