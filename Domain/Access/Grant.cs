namespace CustomerGraph.Domain.Access;

/// <summary>How far somebody has a right. The greater one counts for a person with several roles.</summary>
public enum Grant
{
    /// <summary>Not at all.</summary>
    Never,

    /// <summary>For themselves, and for nobody else.</summary>
    Own,

    /// <summary>For some cards, by what the person is to them; see <see cref="CardSecrets"/>.</summary>
    ByCard,

    /// <summary>For everything that the person sees.</summary>
    Always,
}
