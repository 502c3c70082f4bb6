using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

/// <summary>The members of an object in a document, as its document type declares them: what they are called, and which of them are required.</summary>
internal sealed class DocumentMembers
{
    private readonly string[] names;
    private readonly byte[][] spelled;
    private readonly ulong required;

    /// <param name="document">The document type, which has at most 64 members.</param>
    public DocumentMembers([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type document)
    {
        var members = document.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        names = Array.ConvertAll(members, NameOf);
        spelled = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].IsDefined(typeof(RequiredMemberAttribute), inherit: false)) required |= 1UL << i;
        }
    }

    /// <summary>The name of a member that is looked for in the order of the document type, as documents mostly have it; null when there is none, or it was seen already.</summary>
    public string? Find(ReadOnlySpan<byte> name, ref MembersSeen seen)
    {
        for (var i = 0; i < spelled.Length; i++)
        {
            var at = seen.Next + i < spelled.Length ? seen.Next + i : seen.Next + i - spelled.Length;
            if (!name.SequenceEqual(spelled[at])) continue;
            if ((seen.Members & (1UL << at)) != 0) return null;
            seen.Members |= 1UL << at;
            seen.Next = at + 1;
            return names[at];
        }

        return null;
    }

    /// <summary>Whether all required members were seen.</summary>
    public bool AreComplete(MembersSeen seen) => (seen.Members & required) == required;

    private static string NameOf(PropertyInfo member) =>
        member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(member.Name);
}
