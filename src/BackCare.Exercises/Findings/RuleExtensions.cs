using System.Globalization;

namespace BackCare.Exercises.Validation;

/// <summary>How checks report findings, and what several of them have to say.</summary>
internal static class RuleExtensions
{
    public static void Report(this List<Finding> findings, Rule rule, FindingPath path, Message message) => findings.Add(new(rule, path, message));

    public static void Report(this List<Finding> findings, (Rule Rule, Message Message) fault, FindingPath path) => findings.Report(fault.Rule, path, fault.Message);

    /// <summary>What is wrong with a text that may be missing: it is blank, or holds half a character, which no document can hold.</summary>
    public static (Rule Rule, Message Message)? TextFault(string? text, string? ifBlank = null)
    {
        if (text is null) return null;
        if (ifBlank is not null && string.IsNullOrWhiteSpace(text)) return (Rules.Blank, ifBlank);
        return Surrogates.IndexOfLone(text) is >= 0 and var at ? (Rules.BrokenText, BrokenText(text, at)) : null;
    }

    public static string BrokenText(string text, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"'{Excerpt.Of(text)}' holds half a character at index {at}; write the character whole, or remove it.");

    public static string Undefined<TWord>(TWord word) where TWord : struct, Enum =>
        $"{word} is not a defined {typeof(TWord).Name}; expected one of {Excerpt.List(Enum.GetNames<TWord>())}.";
}
