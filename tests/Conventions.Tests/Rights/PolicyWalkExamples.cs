using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Tests.Execution;
using CustomerGraph.Conventions.Tests.Rights.Club;
using CustomerGraph.Conventions.Transport.Sdl;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Rights;

public sealed class PolicyWalkExamples(ClubServer club) : IClassFixture<ClubServer>
{
    [Fact]
    public void A_field_without_a_policy_is_found()
    {
        var schema = Workbench.Schema(query =>
        {
            query.AddField(new FieldType { Name = "forgotten", ResolvedType = new IntGraphType() });
            query.AddField(new FieldType { Name = "thoughtOf", ResolvedType = new IntGraphType() }).Requires(ClubPolicies.Members);
        });

        Assert.Equal(["Query.forgotten"], PolicyWalk.Unpoliced(schema));
    }

    [Fact]
    public void Types_that_follow_from_others_need_none_of_their_own()
    {
        var fields = PolicyWalk.Fields(club.Schema);

        Assert.Empty(PolicyWalk.Unpoliced(club.Schema));
        Assert.Equal(Policy.OfField, fields.Single(field => field.Coordinate == "BooksConnection.totalCount").Policy);
        Assert.Equal(Policy.OfField, fields.Single(field => field.Coordinate == "ReserveBookPayload.book").Policy);
        Assert.Equal("MEMBERS", fields.Single(field => field.Coordinate == "Book.title").Policy!.Name);
        Assert.Equal("OWNERS", fields.Single(field => field.Coordinate == "Book.deposit").Policy!.Name);
    }

    [Fact]
    public void The_schema_says_who_may_read_what()
    {
        var text = System.Text.Encoding.UTF8.GetString(club.Services.GetRequiredService<SchemaText>().Whole.Content);

        Assert.Contains("A book of the club. Who: whoever belongs to the club.", text, StringComparison.Ordinal);
        Assert.Contains("What a reader leaves for it. Who: the librarians; an author of their own books.", text, StringComparison.Ordinal);
        Assert.Contains("Sells a book. Who: the librarians.", text, StringComparison.Ordinal);
        Assert.Contains("For whom, if not for the member. Who: the librarians.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("OF_FIELD", text, StringComparison.Ordinal);
        Assert.DoesNotContain("that gives it", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_has_one_policy() =>
        Assert.Throws<InvalidOperationException>(() => new FieldType { Name = "twice" }.Requires(ClubPolicies.Members).Requires(ClubPolicies.Librarians));
}
