using System.Text;

namespace CustomerGraph.Api.Customers.Contacts;

/// <summary>What a repeated mutation is answered when its first answer may have shown somebody who was erased since.</summary>
internal static class ErasedAnswer
{
    /// <summary>The complete response, in JSON.</summary>
    public static readonly ReadOnlyMemory<byte> Text = Encoding.UTF8.GetBytes(
        """
        {"errors":[{"message":"This was done before. Its answer is no longer kept, because personal data were erased that may have been in it.","extensions":{"code":"CG_ANSWER_ERASED"}}]}
        """);
}
