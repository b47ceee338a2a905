using CustomerGraph.Conventions.Errors;

namespace CustomerGraph.Conventions.Guard.Syntax;

/// <summary>Reads a string or a block string to its end.</summary>
/// <remarks>
/// The engine's lexer knows no <c>\u{1F600}</c>, so it is written as <c>\uD83D\uDE00</c> for the parser; and it lets half
/// of a surrogate pair through, which no database and no JSON can carry, so it is refused.
/// </remarks>
internal ref struct StringReading(SourceText source, int opening)
{
    private readonly ReadOnlySpan<char> text = source.Sent;
    private readonly int start = opening;
    private int position = opening;

    /// <returns>The position after the closing quotation mark or marks.</returns>
    /// <exception cref="Refusal">It does not end, or holds what is no character.</exception>
    public int End() => text[position..].StartsWith("\"\"\"") ? EndOfBlock() : EndOfLine();

    private int EndOfBlock()
    {
        position += 3;
        while (position < text.Length)
        {
            var rest = text[position..];
            if (rest.StartsWith("\"\"\""))
            {
                return position + 3;
            }

            if (rest.StartsWith("\\\"\"\""))
            {
                position += 4;
            }
            else
            {
                SkipCharacter(text[position] is '\n' or '\r');
            }
        }

        throw source.Wrong("a block string does not end.", start);
    }

    private int EndOfLine()
    {
        position++;
        while (position < text.Length && text[position] is not ('\n' or '\r'))
        {
            switch (text[position])
            {
                case '"':
                    return position + 1;
                case '\\':
                    SkipEscape();
                    break;
                default:
                    SkipCharacter(lineBreak: false);
                    break;
            }
        }

        throw source.Wrong("a string does not end on its line.", start);
    }

    private void SkipCharacter(bool lineBreak)
    {
        var character = text[position];
        if (character < ' ' && character != '\t' && !lineBreak)
        {
            throw source.Wrong($"a string holds the control character U+{(int)character:X4}.", position);
        }

        if (!char.IsSurrogate(character))
        {
            position++;
        }
        else if (position + 1 < text.Length && char.IsSurrogatePair(character, text[position + 1]))
        {
            position += 2;
        }
        else
        {
            throw source.Wrong("a string holds half of a surrogate pair.", position);
        }
    }

    private void SkipEscape()
    {
        var escaped = position + 1 < text.Length ? text[position + 1] : '\0';
        if (escaped is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            position += 2;
        }
        else if (UnicodeEscapes.Read(text[position..]) is { } escape)
        {
            if (escape.Braced)
            {
                source.Replace(position, position + escape.Length, UnicodeEscapes.Plain(escape.Rune));
            }

            position += escape.Length;
        }
        else
        {
            throw source.Wrong("a string holds an escape that is none.", position);
        }
    }
}
