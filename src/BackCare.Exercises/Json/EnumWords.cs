using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>How documents spell the members of an enumeration.</summary>
internal static class EnumWords
{
    public static string Of<TWord>(TWord word) where TWord : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    public static IEnumerable<string> All(Type enumeration) => Enum.GetNames(enumeration).Select(JsonNamingPolicy.CamelCase.ConvertName);
}
