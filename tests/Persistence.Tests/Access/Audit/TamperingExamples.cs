using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Tests.Stores;
using CustomerGraph.Testing;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Access.Audit;

public sealed class TamperingExamples
{
    private const int Length = 12;

    private static readonly AuditKey Key = Made('k');

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_trail_that_nobody_touched_is_whole(DatabaseKind kind)
    {
        await using var store = await TrailAsync(kind);

        var verdict = Assert.IsType<AuditVerdict.Sound>(await VerdictAsync(store));

        Assert.Equal(Length, verdict.Head.Count);
        Assert.StartsWith("The audit trail is whole: 12 entries up to 12:", verdict.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(", without a seal.", verdict.Sentence, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_database_refuses_to_change_the_trail(DatabaseKind kind)
    {
        await using var store = await TrailAsync(kind);
        var attacker = new Attacker(store);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => attacker.EditAsync(3, "nobody"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => attacker.DeleteAsync(3));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => attacker.SetHeadAsync(AuditHead.Start));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.ExecuteAsync("DELETE FROM audit_head"));
        Assert.IsType<AuditVerdict.Sound>(await VerdictAsync(store));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public Task An_edit_is_found(DatabaseKind kind) =>
        IsFoundAsync(kind, attacker => attacker.EditAsync(5, "nobody"), new AuditDefect.Edited(5), "Entry 5 was edited.");

    [Theory, OnSqlite, OnPostgreSql]
    public Task A_deletion_is_found(DatabaseKind kind) =>
        IsFoundAsync(kind, attacker => attacker.DeleteAsync(5), new AuditDefect.Deleted(5), "Entry 5 was deleted.");

    [Theory, OnSqlite, OnPostgreSql]
    public Task A_deletion_after_which_the_others_closed_ranks_is_found(DatabaseKind kind) =>
        IsFoundAsync(
            kind,
            async attacker =>
            {
                await attacker.DeleteAsync(5);
                await attacker.ShiftAsync(6, -1);
            },
            new AuditDefect.Deleted(5),
            "Entry 5 was deleted.");

    [Theory, OnSqlite, OnPostgreSql]
    public Task A_new_order_is_found(DatabaseKind kind) =>
        IsFoundAsync(kind, attacker => attacker.SwapAsync(5, 9), new AuditDefect.Reordered(5), "The entries from 5 on were reordered.");

    [Theory, OnSqlite, OnPostgreSql]
    public Task A_truncation_is_found(DatabaseKind kind) =>
        IsFoundAsync(
            kind,
            attacker => attacker.TruncateAsync(9),
            new AuditDefect.Truncated(9),
            "The trail was truncated: the entries from 9 on are missing.");

    [Theory, OnSqlite, OnPostgreSql]
    public Task An_insertion_is_found(DatabaseKind kind) =>
        IsFoundAsync(
            kind,
            async attacker =>
            {
                await attacker.ShiftAsync(5, 1);
                await attacker.InsertAsync(5, "nobody");
            },
            new AuditDefect.Inserted(5),
            "Entry 5 was inserted.");

    [Theory, OnSqlite, OnPostgreSql]
    public Task An_insertion_after_the_end_is_found(DatabaseKind kind) =>
        IsFoundAsync(kind, attacker => attacker.InsertAsync(Length + 1, "nobody"), new AuditDefect.Inserted(Length + 1), "Entry 13 was inserted.");

    [Theory, OnSqlite, OnPostgreSql]
    public Task Hashes_that_were_computed_anew_are_found_by_the_head(DatabaseKind kind) =>
        IsFoundAsync(
            kind,
            async attacker =>
            {
                await attacker.EditAsync(5, "nobody");
                await attacker.HashAgainAsync();
            },
            new AuditDefect.Rewritten(Length),
            "The trail was rewritten: entry 12, or one before it, is not the one that its head stands for.");

    [Theory, OnSqlite]
    public Task What_is_no_time_at_all_is_found(DatabaseKind kind) =>
        IsFoundAsync(
            kind,
            attacker => attacker.DamageAsync("at = 'yesterday'", 5),
            new AuditDefect.Edited(5),
            "Entry 5 was edited.");

    [Theory, OnSqlite, OnPostgreSql]
    public Task Names_of_fields_that_are_no_list_are_found(DatabaseKind kind) =>
        IsFoundAsync(kind, attacker => attacker.DamageAsync("fields = '{'", 5), new AuditDefect.Edited(5), "Entry 5 was edited.");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_trail_whose_head_was_rewritten_too_is_found_by_a_noted_head_or_by_the_key(DatabaseKind kind)
    {
        await using var store = await TrailAsync(kind, Key);
        await using var keyed = store.With(Key);
        var noted = await HeadAsync(store);
        await RecordAsync(keyed, 1);
        var attacker = new Attacker(store);

        Assert.IsType<AuditVerdict.Sound>(await VerdictAsync(keyed, noted));

        await attacker.DropTriggersAsync();
        await attacker.EditAsync(5, "nobody");
        await attacker.SetHeadAsync(await attacker.HashAgainAsync());

        Assert.Equal(new AuditVerdict.Unsealed(await HeadAsync(store), IsSealed: true, HasKey: true), await VerdictAsync(keyed));
        Assert.Equal(new AuditVerdict.Defective(new AuditDefect.Rewritten(noted.Count)), await VerdictAsync(store, noted));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_trail_that_was_truncated_together_with_its_head_is_found_by_a_noted_head(DatabaseKind kind)
    {
        await using var store = await TrailAsync(kind);
        var noted = await HeadAsync(store);
        var attacker = new Attacker(store);
        await attacker.DropTriggersAsync();
        await attacker.TruncateAsync(9);
        await attacker.SetHeadAsync(await attacker.HashAgainAsync());

        Assert.IsType<AuditVerdict.Sound>(await VerdictAsync(store));
        Assert.Equal(new AuditVerdict.Defective(new AuditDefect.Truncated(9)), await VerdictAsync(store, noted));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nothing_is_added_to_a_trail_that_was_tampered_with_at_its_end(DatabaseKind kind)
    {
        await using var store = await TrailAsync(kind);
        var attacker = new Attacker(store);
        await attacker.DropTriggersAsync();
        await attacker.TruncateAsync(Length);

        await Assert.ThrowsAsync<AuditTrailBrokenException>(() => RecordAsync(store, 1));
        Assert.IsType<AuditVerdict.Defective>(await VerdictAsync(store));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_forged_head_is_not_sealed_by_writing_on(DatabaseKind kind)
    {
        await using var store = await TrailAsync(kind, Key);
        var attacker = new Attacker(store);
        await attacker.DropTriggersAsync();
        await attacker.EditAsync(5, "nobody");
        await attacker.SetHeadAsync(await attacker.HashAgainAsync());

        await using var keyed = store.With(Key);
        await Assert.ThrowsAsync<AuditTrailBrokenException>(() => RecordAsync(keyed, 1));
        await Assert.ThrowsAsync<AuditTrailBrokenException>(() => RecordAsync(store, 1));
        Assert.IsType<AuditVerdict.Unsealed>(await new AuditInspection(keyed.Store).SealAsync(Key, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_trail_is_sealed_once_it_was_found_whole_and_again_when_the_key_changes(DatabaseKind kind)
    {
        await using var store = await TrailAsync(kind);
        await using var first = store.With(Key);
        await using var second = store.With(Made('o'));

        await Assert.ThrowsAsync<AuditTrailBrokenException>(() => RecordAsync(first, 1));
        Assert.IsType<AuditVerdict.Unsealed>(await VerdictAsync(first));

        Assert.True(Assert.IsType<AuditVerdict.Sound>(await new AuditInspection(first.Store).SealAsync(AuditKey.None, default)).IsSealed);
        await RecordAsync(first, 1);
        Assert.IsType<AuditVerdict.Sound>(await VerdictAsync(first));

        Assert.IsType<AuditVerdict.Unsealed>(await new AuditInspection(second.Store).SealAsync(AuditKey.None, default));
        Assert.IsType<AuditVerdict.Sound>(await new AuditInspection(second.Store).SealAsync(Key, default));
        await RecordAsync(second, 1);
        Assert.IsType<AuditVerdict.Sound>(await VerdictAsync(second));
        Assert.IsType<AuditVerdict.Unsealed>(await VerdictAsync(first));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_trail_without_a_head_is_found(DatabaseKind kind)
    {
        await using var store = await TrailAsync(kind);
        await new Attacker(store).DropTriggersAsync();
        await store.ExecuteAsync("DELETE FROM audit_head");

        Assert.IsType<AuditVerdict.Headless>(await VerdictAsync(store));
        await Assert.ThrowsAsync<AuditTrailBrokenException>(() => RecordAsync(store, 1));
    }

    private static async Task IsFoundAsync(DatabaseKind kind, Func<Attacker, Task> tamper, AuditDefect defect, string sentence)
    {
        await using var store = await TrailAsync(kind);
        var attacker = new Attacker(store);
        await attacker.DropTriggersAsync();
        await tamper(attacker);

        var verdict = await VerdictAsync(store);

        Assert.Equal(new AuditVerdict.Defective(defect), verdict);
        Assert.Equal(sentence, verdict.Sentence);
    }

    private static async Task<TestStore> TrailAsync(DatabaseKind kind, AuditKey? key = null)
    {
        var store = await TestStore.OnAsync(kind);
        await using var keyed = store.With(key ?? AuditKey.None);
        await RecordAsync(keyed, Length);

        return store;
    }

    private static Task RecordAsync(TestStore store, int count) => new AuditTrail(store.Store).RecordReadsAsync(
        Company.At(1),
        [.. Enumerable.Range(1, count).Select(number => new FieldRead("customers", $"C{number}", Seq("bank", "phone"), number % 2 == 0, Some("review")))],
        default);

    private static Task<AuditVerdict> VerdictAsync(TestStore store, AuditHead? noted = null) =>
        new AuditInspection(store.Store).VerifyAsync(Optional(noted), default);

    private static async Task<AuditHead> HeadAsync(TestStore store) =>
        (await new AuditInspection(store.Store).HeadAsync(default)).IfNone(() => throw new InvalidOperationException());

    private static AuditKey Made(char letter) =>
        AuditKey.Of(new string(letter, AuditKey.ShortestLength)).IfNone(() => throw new InvalidOperationException());
}
