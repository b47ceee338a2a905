using System.Text;
using CustomerGraph.Domain.Access.Audit;

namespace CustomerGraph.Domain.Tests.Access.Audit;

public sealed class AuditFactProperties
{
    [DomainProperty]
    public void What_can_be_stored_stays_as_it_is(AuditFact fact) => Assert.Equal(fact, fact.Storable());

    [DomainProperty]
    public void Whatever_comes_from_outside_can_be_stored(AuditFact fact, string? actor, string? purpose, PositiveInt length)
    {
        var hostile = fact with
        {
            Actor = actor + new string('\0', length.Get) + "\ud800",
            Purpose = purpose + "\udfff" + string.Concat(Enumerable.Repeat("\U0001f600", 300)),
            At = fact.At.AddTicks(length.Get % 10),
        };

        var storable = hostile.Storable();

        Assert.Equal(storable, storable.Storable());
        Assert.Equal(fact.At.Ticks, storable.At.Ticks);
        Assert.All([storable.Actor, storable.Purpose.IfNone("")], text =>
        {
            Assert.DoesNotContain('\0', text);
            Assert.True(text.Length <= AuditFact.PurposeLength);
            Assert.Equal(text, new UTF8Encoding(false, true).GetString(new UTF8Encoding(false, true).GetBytes(text)));
        });
    }
}
