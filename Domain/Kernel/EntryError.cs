using System.Globalization;

namespace CustomerGraph.Domain.Kernel;

/// <summary>What is wrong with one field of what somebody entered: the field, and the rule that it breaks.</summary>
public abstract record EntryError
{
    private EntryError(string field) => Field = field;

    /// <summary>The name of the field, as whoever entered it knows it.</summary>
    public string Field { get; }

    /// <summary>The rule, in a sentence that calls the field "it".</summary>
    public abstract string Rule { get; }

    /// <summary>Nothing, or nothing but white space, where something is needed.</summary>
    public sealed record Missing(string Field) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => "It must not be empty.";
    }

    /// <summary>More characters than there is room for.</summary>
    public sealed record TooLong(string Field, int Length, int Longest) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => $"It has {Length} characters; at most {Longest} are possible.";
    }

    /// <summary>A character that cannot be kept: U+0000, or half of a surrogate pair.</summary>
    public sealed record ForbiddenCharacter(string Field, int Position) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => $"The character at position {Position} cannot be stored.";
    }

    /// <summary>A code with white space at its ends, or with a character in it that nobody sees.</summary>
    public sealed record NotACode(string Field) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => "A code has no white space at its ends and no invisible characters.";
    }

    /// <summary>A number of somebody or something that was there and does not come back.</summary>
    public sealed record NoLongerThere(string Field) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => "It was removed or erased, and is not made again.";
    }

    /// <summary>A text that is no e-mail address.</summary>
    public sealed record NotAnEmailAddress(string Field) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => "It must be an e-mail address, such as name@example.com.";
    }

    /// <summary>A text that is no tag of a language.</summary>
    public sealed record NotALanguage(string Field) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => "It must be the tag of a language, such as de or zh-TW.";
    }

    /// <summary>A number outside its range, both ends of which are possible.</summary>
    public sealed record OutOfRange(string Field, decimal Value, decimal Least, decimal Most) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule =>
            string.Create(CultureInfo.InvariantCulture, $"It is {Value}; it must be from {Least} to {Most}.");
    }

    /// <summary>A number that must be above another one, which is entered beside it.</summary>
    public sealed record NotAbove(string Field, decimal Value, string Other, decimal OtherValue) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => string.Create(
            CultureInfo.InvariantCulture, $"It is {Value}; it must be above {Other}, which is {OtherValue}.");
    }

    /// <summary>A number whose sign contradicts the one of another number, which is entered beside it.</summary>
    public sealed record SignsDiffer(string Field, decimal Value, string Other, decimal OtherValue) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => string.Create(
            CultureInfo.InvariantCulture,
            $"It is {Value}; it must be zero or have the sign of {Other}, which is {OtherValue}.");
    }

    /// <summary>A number that must not be zero.</summary>
    public sealed record Zero(string Field) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => "It must not be zero.";
    }

    /// <summary>A day outside its range, both ends of which are possible.</summary>
    public sealed record DayOutOfRange(string Field, DateOnly Value, DateOnly Earliest, DateOnly Latest)
        : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => string.Create(
            CultureInfo.InvariantCulture,
            $"It is {Value:yyyy-MM-dd}; it must be from {Earliest:yyyy-MM-dd} to {Latest:yyyy-MM-dd}.");
    }

    /// <summary>A time that must be after another one and not after a second one.</summary>
    public sealed record TimeOutOfRange(string Field, DateTimeOffset Value, DateTimeOffset After, DateTimeOffset Latest)
        : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => string.Create(
            CultureInfo.InvariantCulture,
            $"It is {Value.UtcDateTime:O}; it must be after {After.UtcDateTime:O} and not after {Latest.UtcDateTime:O}.");
    }

    /// <summary>An amount or a quantity with more than four digits behind the point.</summary>
    public sealed record TooPrecise(string Field, decimal Value) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => string.Create(
            CultureInfo.InvariantCulture, $"It is {Value}; at most 4 digits behind the decimal point are possible.");
    }

    /// <summary>A value outside its list.</summary>
    public sealed record NotInList(string Field, string Value) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => $"'{Value}' is not one of its values.";
    }

    /// <summary>A code that nothing has.</summary>
    public sealed record NothingHasCode(string Field, string Code) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => $"Nothing has the code '{Code}'.";
    }

    /// <summary>A manager who reports, directly or through others, to the very person.</summary>
    public sealed record ReportsToSelf(string Field, string Manager) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => $"'{Manager}' already reports to this person, directly or through others.";
    }

    /// <summary>A person outside the charge of whoever entered it: neither they nor anybody who reports to them.</summary>
    public sealed record NotInCharge(string Field) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => "It must be yourself or somebody who reports to you.";
    }

    /// <summary>None or several of the fields of which exactly one must be there.</summary>
    public sealed record NotExactlyOne(string Field, int Count) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => $"Exactly one of them must be given, not {Count}.";
    }

    /// <summary>A document that is there already, says something else, and is never changed.</summary>
    public sealed record Differs(string Field) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => "It is there already and says something else; what is there is never changed.";
    }

    /// <summary>A reference to something that is not there, or that whoever entered it may not know of.</summary>
    public sealed record NothingThere(string Field) : EntryError(Field)
    {
        /// <inheritdoc/>
        public override string Rule => "There is no such thing.";
    }
}
