using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>Texts and names in JSON, some of which stand for half a character with an escape such as "\ud83d": the platform throws when asked for those.</summary>
internal static class HalfCharacters
{
    public const string Refusal = "The text holds half a character; write the character whole, or remove it.";

    /// <summary>The text of a value; <see langword="false"/> when it holds half a character.</summary>
    public static bool TryText(this JsonElement value, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    /// <summary>The name of a member; <see langword="false"/>, and the name as it is written, when it holds half a character.</summary>
    public static bool TryName(this JsonProperty member, out string name)
    {
        try
        {
            name = member.Name;
            return true;
        }
        catch (InvalidOperationException)
        {
            name = Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member));
            return false;
        }
    }

    /// <summary>The name of the member that the reader stands at; as it is written when it holds half a character.</summary>
    public static string Name(this ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }
}
