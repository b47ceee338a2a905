using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CustomerGraph.Persistence.Store;

/// <summary>Amounts are kept as whole 1/10000 in 64 bits, so that both databases compare and add them exactly.</summary>
internal sealed class AmountConverter() : ValueConverter<decimal, long>(
    amount => (long)(amount * 10_000m),
    units => units / 10_000m);
