using CustomerGraph.Conventions.Errors;

namespace CustomerGraph.Conventions.Guard.Syntax;

/// <summary>The tokens of a document, one after another, within the limits for text.</summary>
/// <remarks>
/// Comments are blanked for the parser when they hold a backslash: the engine's lexer looks for escapes inside comments.
/// Source: GraphQL September 2025, appendix B.2 Lexical Tokens.
/// </remarks>
internal sealed class TokenReader(SourceText source, GuardOptions limits)
{
    private readonly string text = source.Sent;
    private int position;
    private int tokens;
    private int nesting;

    /// <summary>The token read last.</summary>
    public Token Current { get; private set; }

    /// <summary>The text of the token read last.</summary>
    public ReadOnlySpan<char> Value => text.AsSpan(Current.Start, Current.End - Current.Start);

    /// <summary>Reads the next token.</summary>
    /// <exception cref="Refusal">There is none at this place, or a limit is passed.</exception>
    public void Advance()
    {
        SkipIgnored();
        if (position == text.Length)
        {
            Current = new Token(TokenKind.End, position, position);
            return;
        }

        if (++tokens > limits.MaxTokens)
        {
            throw GuardRefusals.Over("tokens", limits.MaxTokens).At(text, position);
        }

        var start = position;
        Current = new Token(Read(text[position]), start, position);
    }

    private TokenKind Read(char character)
    {
        switch (character)
        {
            case '{' or '(' or '[':
                Open();
                return TokenKind.Punctuator;
            case '}' or ')' or ']':
                nesting--;
                position++;
                return TokenKind.Punctuator;
            case '!' or '$' or '&' or ':' or '=' or '@' or '|':
                position++;
                return TokenKind.Punctuator;
            case '.' when text.AsSpan(position).StartsWith("..."):
                position += 3;
                return TokenKind.Punctuator;
            case '"':
                position = new StringReading(source, position).End();
                return TokenKind.String;
            case '-' or (>= '0' and <= '9'):
                Number();
                return TokenKind.Number;
            case '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                SkipName();
                return TokenKind.Name;
            default:
                throw source.Wrong($"unexpected character {Shown(character)}.", position);
        }
    }

    private void SkipIgnored()
    {
        while (position < text.Length)
        {
            if (text[position] is ' ' or '\t' or '\n' or '\r' or ',' or '\uFEFF')
            {
                position++;
            }
            else if (text[position] == '#')
            {
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipComment()
    {
        var start = position;
        var length = text.AsSpan(start).IndexOfAny('\n', '\r');
        position = length < 0 ? text.Length : start + length;
        if (text.AsSpan(start, position - start).Contains('\\'))
        {
            source.Replace(start, position, new string(' ', position - start));
        }
    }

    private void Open()
    {
        if (++nesting > limits.MaxNesting)
        {
            throw GuardRefusals.TooDeep("brackets", limits.MaxNesting).At(text, position);
        }

        position++;
    }

    private void SkipName()
    {
        while (position < text.Length && (text[position] == '_' || char.IsAsciiLetterOrDigit(text[position])))
        {
            position++;
        }
    }

    private void Number()
    {
        var start = position;
        position += At('-') ? 1 : 0;
        var whole = position;
        Digits();
        if (text[whole] == '0' && position - whole > 1)
        {
            throw source.Wrong("a number begins with a zero.", start);
        }

        if (At('.'))
        {
            position++;
            Digits();
        }

        if (At('e') || At('E'))
        {
            position++;
            position += At('+') || At('-') ? 1 : 0;
            Digits();
        }

        if (position < text.Length && (text[position] is '.' or '_' || char.IsAsciiLetter(text[position])))
        {
            throw source.Wrong($"a number ends in {Shown(text[position])}.", position);
        }

        Check(start);
    }

    private void Check(int start)
    {
        if (position - start > limits.MaxDigits)
        {
            throw GuardRefusals.Over("digits in a number", limits.MaxDigits).At(text, start);
        }

        if (Numbers.IsOutOfRange(text.AsSpan(start, position - start)))
        {
            throw source.Wrong("a number is out of range.", start);
        }
    }

    private void Digits()
    {
        if (position == text.Length || !char.IsAsciiDigit(text[position]))
        {
            throw source.Wrong("a number misses a digit.", position);
        }

        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }
    }

    private bool At(char character) => position < text.Length && text[position] == character;

    private static string Shown(char character) =>
        character is > ' ' and <= '~' ? $"\"{character}\"" : $"U+{(int)character:X4}";
}
