using System.Text;

namespace CustomerGraph.Conventions.Enums;

/// <summary>How the name of an enum's member is written in the schema: NewCustomer becomes NEW_CUSTOMER.</summary>
/// <remarks>
/// A word begins with a capital after a small letter or digit, and with the last capital of a run that a small letter
/// follows (VIPOnly, VIP_ONLY). Digits begin no word (Level2, LEVEL2). Names without small letters stay as they are.
/// </remarks>
public static class UpperSnake
{
    /// <summary>The name in capitals with its words told apart.</summary>
    public static string Of(string name)
    {
        if (!name.Any(char.IsLower))
        {
            return name;
        }

        var written = new StringBuilder(name.Length + 4);

        for (var at = 0; at < name.Length; at++)
        {
            if (at > 0 && char.IsUpper(name[at]) && name[at - 1] != '_'
                && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]))))
            {
                written.Append('_');
            }

            written.Append(char.ToUpperInvariant(name[at]));
        }

        return written.ToString();
    }
}
