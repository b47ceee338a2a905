using System.Text;
using CustomerGraph.Conventions.Identity;
using FsCheck;
using FsCheck.Xunit;

namespace CustomerGraph.Conventions.Tests.Identity;

public sealed class GlobalIdProperties
{
    [Property]
    public bool What_is_written_is_read_again(long key) => GlobalId.Read(GlobalId.Write("Book", key)) is { Type: "Book" } id && Equals(id.KeyAs(typeof(long)), key);

    [Property]
    public bool Texts_with_any_character_are_keys(NonNull<string> text) =>
        GlobalId.Read(GlobalId.Write("Book", text.Get)) is not { } id || id.Key == text.Get || text.Get.Any(char.IsSurrogate);

    [Property]
    public bool Any_text_is_an_id_or_none_and_never_fails(NonNull<string> text)
    {
        var bytes = Convert.ToBase64String(Encoding.UTF8.GetBytes(text.Get));
        return GlobalId.Read(text.Get)?.KeyAs(typeof(int)) is null or int && GlobalId.Read(bytes)?.KeyAs(typeof(Guid)) is null or Guid;
    }

    [Theory]
    [InlineData("Book\ni42", 42)]
    [InlineData("Book\nl42", 42)]
    [InlineData("Book:42", 42)]
    [InlineData("Book:-7", -7)]
    public void The_older_form_is_read_too(string decoded, int key) =>
        Assert.Equal(key, GlobalId.Read(Convert.ToBase64String(Encoding.UTF8.GetBytes(decoded)))!.KeyAs(typeof(int)));

    [Theory]
    [InlineData("Book")]
    [InlineData(":42")]
    [InlineData("Book\n")]
    [InlineData("Book\nx42")]
    [InlineData("")]
    public void Other_forms_are_not(string decoded) => Assert.Null(GlobalId.Read(Convert.ToBase64String(Encoding.UTF8.GetBytes(decoded))));
}
