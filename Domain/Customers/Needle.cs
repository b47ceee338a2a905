namespace CustomerGraph.Domain.Customers;

/// <summary>What is pushed through the deck, 有孔式客戶資料卡: the cards for which it holds drop.</summary>
public abstract record Needle
{
    private Needle() { }

    /// <summary>Whether a card drops.</summary>
    public abstract bool Drops(NotchedCard card);

    /// <summary>The cards that are notched at one hole.</summary>
    public sealed record Through(Notch Notch) : Needle
    {
        /// <inheritdoc/>
        public override bool Drops(NotchedCard card) => Notch.Of(card, Notch.Axis) == Notch;
    }

    /// <summary>The cards of a place and of all places below it in the tree of regions.</summary>
    public sealed record Within(Seq<PlaceName> Path) : Needle
    {
        /// <inheritdoc/>
        public override bool Drops(NotchedCard card) => card.Place.Path.Take(Path.Count) == Path;
    }

    /// <summary>The cards that drop with both.</summary>
    public sealed record Both(Needle One, Needle Other) : Needle
    {
        /// <inheritdoc/>
        public override bool Drops(NotchedCard card) => One.Drops(card) && Other.Drops(card);
    }

    /// <summary>The cards that drop with either.</summary>
    public sealed record Either(Needle One, Needle Other) : Needle
    {
        /// <inheritdoc/>
        public override bool Drops(NotchedCard card) => One.Drops(card) || Other.Drops(card);
    }

    /// <summary>The cards that stay with the other.</summary>
    public sealed record Without(Needle Other) : Needle
    {
        /// <inheritdoc/>
        public override bool Drops(NotchedCard card) => !Other.Drops(card);
    }
}
