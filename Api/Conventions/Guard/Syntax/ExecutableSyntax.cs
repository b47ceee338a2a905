using CustomerGraph.Conventions.Errors;

namespace CustomerGraph.Conventions.Guard.Syntax;

/// <summary>The grammar of operations and fragments.</summary>
/// <remarks>
/// The engine's parser is given only what follows the grammar, because its errors are dear: it composes a message with a
/// blank for every column before the mistake, each by copying all others, which takes it 16 seconds at the end of a line
/// of 64 KB. It recurses only where a bracket opens, and <see cref="TokenReader"/> bounds those.
/// Source: GraphQL September 2025, appendix B.3 Document Syntax.
/// </remarks>
internal sealed class ExecutableSyntax
{
    private readonly SourceText source;
    private readonly TokenReader tokens;

    private ExecutableSyntax(SourceText source, GuardOptions limits)
    {
        this.source = source;
        tokens = new TokenReader(source, limits);
        tokens.Advance();
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="Refusal">It is none, or goes over a limit for texts.</exception>
    public static void Check(SourceText source, GuardOptions limits)
    {
        var syntax = new ExecutableSyntax(source, limits);
        do
        {
            syntax.Definition();
        }
        while (syntax.tokens.Current.Kind != TokenKind.End);
    }

    private void Definition()
    {
        if (Is("{"))
        {
            SelectionSet();
        }
        else if (Is("fragment"))
        {
            Fragment();
        }
        else if (Is("query") || Is("mutation") || Is("subscription"))
        {
            Operation();
        }
        else
        {
            throw DefinesTypes() ? NotExecutable() : Unexpected("an operation or a fragment");
        }
    }

    private void Operation()
    {
        tokens.Advance();
        if (tokens.Current.Kind == TokenKind.Name)
        {
            tokens.Advance();
        }

        if (Skip("("))
        {
            Many(VariableDefinition, ")");
        }

        Directives();
        SelectionSet();
    }

    private void Fragment()
    {
        tokens.Advance();
        if (Is("on"))
        {
            throw Unexpected("the name of a fragment");
        }

        Name();
        Expect("on");
        Name();
        Directives();
        SelectionSet();
    }

    private void SelectionSet()
    {
        Expect("{");
        Many(Selection, "}");
    }

    private void Selection()
    {
        if (!Skip("..."))
        {
            Field();
            return;
        }

        if (tokens.Current.Kind == TokenKind.Name && !Is("on"))
        {
            Name();
            Directives();
            return;
        }

        if (Skip("on"))
        {
            Name();
        }

        Directives();
        SelectionSet();
    }

    private void Field()
    {
        Name();
        if (Skip(":"))
        {
            Name();
        }

        Arguments();
        Directives();
        if (Is("{"))
        {
            SelectionSet();
        }
    }

    private void Arguments()
    {
        if (Skip("("))
        {
            Many(Argument, ")");
        }
    }

    private void Argument()
    {
        Name();
        Expect(":");
        Value(constant: false);
    }

    private void Directives()
    {
        while (Skip("@"))
        {
            Name();
            Arguments();
        }
    }

    private void VariableDefinition()
    {
        Variable();
        Expect(":");
        Type();
        if (Skip("="))
        {
            Value(constant: true);
        }

        Directives();
    }

    private void Variable()
    {
        Expect("$");
        Name();
    }

    private void Type()
    {
        if (Skip("["))
        {
            Type();
            Expect("]");
        }
        else
        {
            Name();
        }

        Skip("!");
    }

    private void Value(bool constant)
    {
        if (tokens.Current.Kind is TokenKind.Name or TokenKind.Number or TokenKind.String)
        {
            tokens.Advance();
        }
        else if (Is("$") && !constant)
        {
            Variable();
        }
        else if (Skip("["))
        {
            while (!Skip("]"))
            {
                Value(constant);
            }
        }
        else if (Skip("{"))
        {
            while (!Skip("}"))
            {
                Name();
                Expect(":");
                Value(constant);
            }
        }
        else
        {
            throw Unexpected(constant ? "a constant value" : "a value");
        }
    }

    private void Many(Action one, string close)
    {
        do
        {
            one();
        }
        while (!Skip(close));
    }

    private void Name()
    {
        if (tokens.Current.Kind != TokenKind.Name)
        {
            throw Unexpected("a name");
        }

        tokens.Advance();
    }

    private void Expect(string token)
    {
        if (!Skip(token))
        {
            throw Unexpected($"\"{token}\"");
        }
    }

    private bool Skip(string token)
    {
        if (!Is(token))
        {
            return false;
        }

        tokens.Advance();
        return true;
    }

    // A string cannot be taken for one of these: its quotation marks belong to its value.
    private bool Is(string token) => tokens.Value.SequenceEqual(token);

    private bool DefinesTypes() =>
        tokens.Current.Kind == TokenKind.String
        || tokens.Value is "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "extend" or "directive";

    // Source: GraphQL September 2025, 5.1.1 Executable Definitions.
    private Refusal NotExecutable() =>
        new Refusal(GuardCodes.NotExecutable, "Only operations and fragments can be executed.")
            .At(source.Sent, tokens.Current.Start);

    private Refusal Unexpected(string expected) => source.Wrong(
        $"expected {expected}, found {(tokens.Current.Kind == TokenKind.End ? "the end of the document" : $"\"{tokens.Value.ToString().Cut(50)}\"")}.",
        tokens.Current.Start);
}
