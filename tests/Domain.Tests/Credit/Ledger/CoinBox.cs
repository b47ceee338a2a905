using CustomerGraph.Domain.Credit.Ledger;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests.Credit.Ledger;

/// <summary>
/// A ledger as children would keep it: coins of ten, each in one place. An event moves coins; where it finds none to move, it should not have happened.
/// </summary>
internal sealed class CoinBox
{
    private readonly List<Coin> _coins = [];
    private readonly Dictionary<FundsId, (int Tens, string? Shipment)> _cash = [];

    /// <summary>Every move of a coin that was seen.</summary>
    public System.Collections.Generic.HashSet<(CreditStage From, StageMove Move, CreditStage To)> Seen { get; } = [];

    public int Count(CreditStage stage) => _coins.Count(coin => coin.Stage == stage);

    public int Total => _coins.Count;

    public int Reserved(string shipment) => _coins.Count(coin => coin.Stage == CreditStage.Reserved && coin.Shipment == shipment);

    public int Invoiced(string shipment) => _coins.Count(coin => coin.Invoice is not null && coin.Shipment == shipment);

    /// <summary>Cash that is used for nothing; what was paid for a shipment that nobody has seen yet is left out.</summary>
    public int OnAccount(Func<string, bool> known) =>
        _cash.Where(one => one.Value.Shipment is null || known(one.Value.Shipment)).Sum(one => Unused(one.Key));

    public int Waiting(string shipment) => _cash.Where(one => one.Value.Shipment == shipment).Sum(one => Unused(one.Key));

    public void Happen(LedgerEvent happened)
    {
        switch (happened)
        {
            case LedgerEvent.Reserved e:
                Each(e.FromOrder, coin => coin.Stage == CreditStage.Reserved && coin.Shipment == e.Order.Case as string, coin => coin.Shipment = e.Shipment);
                Mint(Tens(e.Amount) - Tens(e.FromOrder), () => new Coin { Stage = CreditStage.Reserved, Shipment = e.Shipment });
                break;
            case LedgerEvent.Released e:
                Each(e.Amount, coin => coin.Stage == CreditStage.Reserved && coin.Shipment == e.Shipment, coin => _coins.Remove(coin));
                break;
            case LedgerEvent.Invoiced e:
                foreach (var part in e.FromReservations)
                {
                    Move(part.Amount, StageMove.Invoice, CreditStage.Invoiced, coin => coin.Shipment == part.Document, coin =>
                        (coin.Invoice, coin.Shipment) = (e.Invoice, e.Shipment.Case as string));
                }

                Mint(
                    Tens(e.Amount) - e.FromReservations.Sum(part => Tens(part.Amount)),
                    () => new Coin { Stage = CreditStage.Invoiced, Invoice = e.Invoice, Shipment = e.Shipment.Case as string });
                break;
            case LedgerEvent.NoteReceived e:
                Parts(e.Covers, StageMove.TakeNote, CreditStage.OnNote, _ => true, coin => coin.Note = e.Number);
                break;
            case LedgerEvent.NoteMoved { To: NoteState.Settled } e:
                Move(On(e.Number), StageMove.SettleNote, CreditStage.Settled, coin => coin.Note == e.Number, _ => { });
                break;
            case LedgerEvent.NoteMoved { To: NoteState.Dishonoured } e:
                Move(On(e.Number), StageMove.DishonourNote, CreditStage.Invoiced, coin => coin.Note == e.Number, coin => coin.Note = null);
                break;
            case LedgerEvent.Received e:
                _cash.Add(e.Id, (Tens(e.Amount), e.Shipment.Case as string));
                break;
            case LedgerEvent.Allocated e:
                Move(CreditStories.Tens(Used(e.Id)), StageMove.Reallocate, CreditStage.Invoiced, coin => coin.Funds == e.Id, coin => coin.Funds = null);
                Parts(e.Allocations, StageMove.Allocate, CreditStage.Settled, _ => true, coin => coin.Funds = e.Id);
                Assert.True(Unused(e.Id) >= 0, "More was allocated than came in.");
                break;
            case LedgerEvent.WrittenOff e:
                Parts(Prelude.Seq1(new Part(e.Invoice, e.Amount)), StageMove.WriteOff, CreditStage.WrittenOff, _ => true, _ => { });
                break;
        }
    }

    public static int Tens(Amount amount) => checked((int)(amount.Units / 100_000));

    private Amount On(string note) => CreditStories.Tens(_coins.Count(coin => coin.Stage == CreditStage.OnNote && coin.Note == note));

    private int Used(FundsId id) => _coins.Count(coin => coin.Funds == id);

    private int Unused(FundsId id) => _cash[id].Tens - Used(id);

    private void Mint(int tens, Func<Coin> coin) => _coins.AddRange(Enumerable.Range(0, tens).Select(_ => coin()));

    private void Parts(Seq<Part> parts, StageMove move, CreditStage to, Func<Coin, bool> which, Action<Coin> change)
    {
        foreach (var part in parts)
        {
            Move(part.Amount, move, to, coin => coin.Invoice == part.Document && which(coin), change);
        }
    }

    private void Move(Amount amount, StageMove move, CreditStage to, Func<Coin, bool> which, Action<Coin> change)
    {
        var from = Enum.GetValues<CreditStage>().Single(stage => StagePaths.Next(stage, move).Contains(to));

        Each(amount, coin => coin.Stage == from && which(coin), coin =>
        {
            change(coin);
            coin.Stage = to;
            Seen.Add((from, move, to));
        });
    }

    private void Each(Amount amount, Func<Coin, bool> which, Action<Coin> change)
    {
        var coins = _coins.Where(which).Take(Tens(amount)).ToList();

        Assert.Equal(Tens(amount), coins.Count);
        coins.ForEach(change);
    }
}
