using System.Text;
using CustomerGraph.Conventions.Errors;

namespace CustomerGraph.Conventions.Guard;

/// <summary>One pass over the characters of a document, before anything recursive sees it.</summary>
/// <remarks>
/// It counts tokens, open brackets and the length of numbers, and gives the parser a text that means the same and that it
/// can read: the engine's lexer looks for escapes inside comments, knows no <c>\u{1F600}</c>, and lets half of a surrogate
/// pair through, which no database and no JSON can carry. Everything else that is wrong is left for the parser to find.
/// </remarks>
internal sealed class DocumentScan(string text, GuardOptions limits)
{
    private readonly StringBuilder rewritten = new();
    private int copied;
    private int position;
    private int tokens;
    private int nesting;
    private Refusal? refusal;

    /// <summary>The text for the parser. Its line breaks stand where they stood.</summary>
    public string Text => copied == 0 ? text : string.Concat(rewritten.ToString(), text.AsSpan(copied));

    /// <returns>Why the text is refused, or null.</returns>
    public Refusal? Run()
    {
        while (position < text.Length && refusal is null)
        {
            Step(text[position]);
        }

        return refusal;
    }

    private void Step(char character)
    {
        switch (character)
        {
            case ' ' or '\t' or '\n' or '\r' or ',' or '\uFEFF':
                position++;
                break;
            case '#':
                Comment();
                break;
            case '"':
                Token();
                Quoted();
                break;
            case '{' or '(' or '[':
                Token();
                Open();
                break;
            case '}' or ')' or ']':
                Token();
                nesting--;
                position++;
                break;
            case '-' or (>= '0' and <= '9'):
                Token();
                Number();
                break;
            case '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                Token();
                SkipWhile(static c => c == '_' || char.IsAsciiLetterOrDigit(c));
                break;
            default:
                Token();
                position += text.AsSpan(position).StartsWith("...") ? 3 : 1;
                break;
        }
    }

    private void Token()
    {
        if (++tokens > limits.MaxTokens)
        {
            refusal = GuardRefusals.Over("tokens", limits.MaxTokens).At(text, position);
        }
    }

    private void Open()
    {
        if (++nesting > limits.MaxNesting)
        {
            refusal = GuardRefusals.TooDeep("brackets", limits.MaxNesting).At(text, position);
        }

        position++;
    }

    private void Number()
    {
        var start = position++;
        SkipWhile(char.IsAsciiDigit);
        if (At('.'))
        {
            position++;
            SkipWhile(char.IsAsciiDigit);
        }

        if (At('e') || At('E'))
        {
            position++;
            position += At('+') || At('-') ? 1 : 0;
            SkipWhile(char.IsAsciiDigit);
        }

        if (position - start > limits.MaxDigits)
        {
            refusal = GuardRefusals.Over("digits in a number", limits.MaxDigits).At(text, start);
        }
        else if (Numbers.IsOutOfRange(text.AsSpan(start, position - start)))
        {
            refusal = GuardRefusals.Syntax("a number is out of range.", GraphQLParser.Location.FromLinearPosition(text, start));
        }
    }

    private void Comment()
    {
        var start = position;
        SkipWhile(static c => c is not ('\n' or '\r'));
        if (text.AsSpan(start, position - start).Contains('\\'))
        {
            Replace(start, new string(' ', position - start));
        }
    }

    private void Quoted()
    {
        if (text.AsSpan(position).StartsWith("\"\"\""))
        {
            BlockString();
        }
        else
        {
            PlainString();
        }
    }

    private void BlockString()
    {
        position += 3;
        while (position < text.Length && refusal is null)
        {
            var rest = text.AsSpan(position);
            if (rest.StartsWith("\"\"\""))
            {
                position += 3;
                return;
            }

            if (rest.StartsWith("\\\"\"\""))
            {
                position += 4;
            }
            else
            {
                Character();
            }
        }
    }

    private void PlainString()
    {
        position++;
        while (position < text.Length && refusal is null && text[position] is not ('\n' or '\r'))
        {
            if (text[position] == '"')
            {
                position++;
                return;
            }

            if (text[position] != '\\')
            {
                Character();
            }
            else if (position + 1 < text.Length && text[position + 1] == 'u')
            {
                UnicodeEscape();
            }
            else
            {
                position += 2;
            }
        }
    }

    private void Character()
    {
        if (!char.IsSurrogate(text[position]))
        {
            position++;
        }
        else if (position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]))
        {
            position += 2;
        }
        else
        {
            Malformed("half of a surrogate pair stands in a string.");
        }
    }

    private void UnicodeEscape()
    {
        if (UnicodeEscapes.Read(text.AsSpan(position)) is not { } escape)
        {
            Malformed("a Unicode escape in a string is none: \\uFFFF, \\u{10FFFF} or a surrogate pair of the first form are.");
            return;
        }

        if (escape.Braced)
        {
            Replace(position, UnicodeEscapes.Plain(escape.Rune), escape.Length);
        }

        position += escape.Length;
    }

    private void Malformed(string description) =>
        refusal = GuardRefusals.Syntax(description, GraphQLParser.Location.FromLinearPosition(text, position));

    private void Replace(int start, string by) => Replace(start, by, by.Length);

    private void Replace(int start, string by, int length)
    {
        rewritten.Append(text, copied, start - copied).Append(by);
        copied = start + length;
    }

    private bool At(char character) => position < text.Length && text[position] == character;

    private void SkipWhile(Func<char, bool> belongs)
    {
        while (position < text.Length && belongs(text[position]))
        {
            position++;
        }
    }
}
