using CustomerGraph.Domain.Access;

namespace CustomerGraph.Domain.Tests.Access;

/// <summary>Moments are small numbers of seconds here, so that they often coincide.</summary>
public sealed class SignInProperties
{
    [DomainProperty]
    public void A_token_is_taken_only_before_its_end_by_one_who_is_not_shut_out_and_after_the_last_ended_sign_in(
        byte now, byte? disabled, byte? ended, byte? issued, byte expires)
    {
        var isOpen = SignIn.IsOpen(At(now), Maybe(disabled), Maybe(ended), Maybe(issued), At(expires));

        Assert.Equal(now < expires && disabled is null && (ended is null || issued > ended), isOpen);
    }

    [DomainProperty]
    public void A_key_is_taken_only_before_its_end_for_one_who_is_not_shut_out_and_until_it_is_taken_back(
        byte now, byte? disabled, byte? revoked, byte expires) =>
        Assert.Equal(
            now < expires && disabled is null && revoked is null,
            SignIn.IsOpen(At(now), Maybe(disabled), Maybe(revoked), At(expires)));

    [Fact]
    public void A_token_of_the_very_second_in_which_sign_ins_were_ended_is_refused()
    {
        var end = At(10).AddMilliseconds(300);

        Assert.False(SignIn.IsOpen(At(11), default, end, At(10), At(100)));
        Assert.True(SignIn.IsOpen(At(11), default, end, At(11), At(100)));
        Assert.False(SignIn.IsOpen(At(11), default, end, default, At(100)));
    }

    private static DateTime At(byte second) => DateTime.UnixEpoch.AddSeconds(second);

    private static Option<DateTime> Maybe(byte? second) => second is { } some ? At(some) : Option<DateTime>.None;
}
